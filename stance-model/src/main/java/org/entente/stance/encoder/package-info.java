/** Reads a sentence with a marked holder and target by a transformer encoder. */
@NullMarked
package org.entente.stance.encoder;

import org.jspecify.annotations.NullMarked;
