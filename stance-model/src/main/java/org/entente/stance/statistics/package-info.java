/** All that the statements of a run add up to besides positions, relations and series. */
@NullMarked
package org.entente.stance.statistics;

import org.jspecify.annotations.NullMarked;
