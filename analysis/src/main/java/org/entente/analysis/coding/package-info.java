/** Coding by hand: sheets to fill in, and how far what comes back agrees with a report. */
@NullMarked
package org.entente.analysis.coding;

import org.jspecify.annotations.NullMarked;
