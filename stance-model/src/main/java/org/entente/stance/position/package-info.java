/** Aggregates statements into positions, relations and series, and states their uncertainty. */
@NullMarked
package org.entente.stance.position;

import org.jspecify.annotations.NullMarked;
