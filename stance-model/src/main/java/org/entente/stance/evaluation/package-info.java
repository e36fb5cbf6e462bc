/** Compares what a system answers with what people marked, and states how certain the comparison is. */
@NullMarked
package org.entente.stance.evaluation;

import org.jspecify.annotations.NullMarked;
