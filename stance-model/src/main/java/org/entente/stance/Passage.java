package org.entente.stance;

import org.entente.text.Span;

/** A span together with the characters that it covers. */
public record Passage(Span span, String text) {
    /** The passage that {@code span} covers in {@code articleText}. */
    public static Passage of(Span span, String articleText) {
        return new Passage(span, span.in(articleText));
    }
}
