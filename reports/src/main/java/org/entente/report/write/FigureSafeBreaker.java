package org.entente.report.write;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Offers the line breaks of the Unicode rules, except within a figure such as "+0.19". */
final class FigureSafeBreaker implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isWithinFigure(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinFigure(int at) {
        return at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at))
                && !Character.isWhitespace(text.charAt(at - 1));
    }
}
