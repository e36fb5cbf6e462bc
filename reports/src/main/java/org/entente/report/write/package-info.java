/**
 * Writes reports as tables, charts, PDF and HTML.
 *
 * <p>Every writer takes only what a {@link org.entente.report.Report} holds, escapes all article text for its form, and
 * gives the same bytes for the same report.
 */
@NullMarked
package org.entente.report.write;

import org.jspecify.annotations.NullMarked;
