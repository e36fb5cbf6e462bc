/** What a report shows, independent of drawing. */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
