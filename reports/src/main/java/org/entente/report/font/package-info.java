/** The fonts that come with Entente, so that a report looks the same on every machine. */
@NullMarked
package org.entente.report.font;

import org.jspecify.annotations.NullMarked;
