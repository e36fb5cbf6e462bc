/** Follows positions over time: smoothed curves, rolling windows and change points. */
@NullMarked
package org.entente.stance.position.trend;

import org.jspecify.annotations.NullMarked;
