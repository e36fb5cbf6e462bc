/** Says how far each part of the evidence moves a position. */
@NullMarked
package org.entente.stance.position.influence;

import org.jspecify.annotations.NullMarked;
