package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * Finds text in double quotation marks, straight or curly, or in the two apostrophes that newspaper databases write for
 * them; a quotation ends with its paragraph.
 */
final class Quotations {
    private static final int NONE = -1;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int start = NONE;
    private int inner = NONE;

    private Quotations(String text) {
        this.text = text;
    }

    static List<Quotation> find(String text) {
        return new Quotations(text).find();
    }

    /** Whether the character is, or is part of, a double quotation mark. */
    static boolean isMarkAt(String text, int index) {
        return "\"“”«»".indexOf(text.charAt(index)) >= 0
                || isApostrophe(text, index) && (isApostrophe(text, index + 1) || isApostrophe(text, index - 1));
    }

    /** Whether more than half of the span stands in quotation marks. */
    static boolean isMostly(Span span, List<Quotation> quotations) {
        int quoted = quotations.stream()
                .map(Quotation::span)
                .filter(span::overlaps)
                .mapToInt(each -> Math.min(each.end(), span.end()) - Math.max(each.start(), span.start()))
                .sum();
        return quoted * 2 > span.length();
    }

    private List<Quotation> find() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int length = isApostrophe(text, i) && isApostrophe(text, i + 1) ? 2 : 1;
            if (c == '\n' || c == '\r') {
                close(i, i, true);
            } else if (c == '“' || c == '«' || (c == '"' || length == 2) && start == NONE) {
                start = i;
                inner = i + length;
            } else if (c == '”' || c == '»' || c == '"' || length == 2) {
                close(i, i + length, false);
            }
            i += length;
        }
        close(text.length(), text.length(), true);
        return found;
    }

    private static boolean isApostrophe(String text, int index) {
        return index >= 0 && index < text.length() && "'’‘`".indexOf(text.charAt(index)) >= 0;
    }

    private void close(int innerEnd, int end, boolean open) {
        if (start != NONE && text.substring(inner, innerEnd).codePoints().anyMatch(Character::isLetter)) {
            found.add(new Quotation(new Span(inner, innerEnd), new Span(start, end), open));
        }
        start = NONE;
    }
}
