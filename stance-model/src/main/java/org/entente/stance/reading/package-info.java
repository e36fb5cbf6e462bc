/** Reads the statements of an article: who holds what toward whom. */
@NullMarked
package org.entente.stance.reading;

import org.jspecify.annotations.NullMarked;
