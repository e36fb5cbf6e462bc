/** Scores candidate statements by the trained encoder and the lexicon together. */
@NullMarked
package org.entente.stance.trained;

import org.jspecify.annotations.NullMarked;
