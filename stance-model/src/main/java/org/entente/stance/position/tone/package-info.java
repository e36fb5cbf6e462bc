/** Adds up tone beside stance, and says where the two disagree. */
@NullMarked
package org.entente.stance.position.tone;

import org.jspecify.annotations.NullMarked;
