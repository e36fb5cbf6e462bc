package org.entente.stance.attribution;

import org.entente.text.Span;

/**
 * Text in quotation marks.
 *
 * @param span what stands between the marks
 * @param outer the same with its marks
 * @param open whether the paragraph ended before a closing mark, as where the quotation goes on in the next one
 */
record Quotation(Span span, Span outer, boolean open) {}
