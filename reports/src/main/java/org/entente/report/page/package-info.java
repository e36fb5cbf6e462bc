/**
 * The parts of the interactive page: its charts as markup, its figures and excerpts as data, its script and style.
 *
 * <p>Text of articles reaches the page only through a template that escapes it, or as data that the script shows as text.
 */
@NullMarked
package org.entente.report.page;

import org.jspecify.annotations.NullMarked;
