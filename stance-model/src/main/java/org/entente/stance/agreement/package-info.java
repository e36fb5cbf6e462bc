/** Draws statements for people to code, and says how far the coders and the model agree. */
@NullMarked
package org.entente.stance.agreement;

import org.jspecify.annotations.NullMarked;
