/** Fits the stance encoder to labelled sentences. */
@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
