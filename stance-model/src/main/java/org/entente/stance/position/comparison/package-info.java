/** Compares two actors, or one actor in two periods. */
@NullMarked
package org.entente.stance.position.comparison;

import org.jspecify.annotations.NullMarked;
