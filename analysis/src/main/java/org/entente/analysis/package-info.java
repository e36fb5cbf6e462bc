/** One run: read, annotate, score, aggregate, write. */
@NullMarked
package org.entente.analysis;

import org.jspecify.annotations.NullMarked;
