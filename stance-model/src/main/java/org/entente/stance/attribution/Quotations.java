package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/** Finds text in double quotation marks, straight or curly; a quotation ends with its paragraph. */
final class Quotations {
    private static final int NONE = -1;

    private Quotations() {}

    static List<Quotation> find(String text) {
        List<Quotation> found = new ArrayList<>();
        int open = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                open = closeParagraph(text, found, open, i);
            } else if (c == '“' || c == '«' || c == '"' && open == NONE) {
                open = i + 1;
            } else if ((c == '”' || c == '»' || c == '"') && open != NONE) {
                add(text, found, open, i, false);
                open = NONE;
            }
        }
        closeParagraph(text, found, open, text.length());
        return found;
    }

    private static int closeParagraph(String text, List<Quotation> found, int open, int end) {
        if (open != NONE) {
            add(text, found, open, end, true);
        }
        return NONE;
    }

    private static void add(String text, List<Quotation> found, int start, int end, boolean open) {
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetter)) {
            found.add(new Quotation(new Span(start, end), open));
        }
    }
}
