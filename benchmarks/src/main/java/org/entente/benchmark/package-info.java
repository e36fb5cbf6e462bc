/** Programs that measure the statistics; they print what they find. See {@code docs/statistics.md} for the commands. */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
