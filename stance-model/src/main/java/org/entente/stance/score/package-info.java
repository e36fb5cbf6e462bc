/** Scores candidate statements: the StanceScorer SPI and the built-in scorers. */
@NullMarked
package org.entente.stance.score;

import org.jspecify.annotations.NullMarked;
