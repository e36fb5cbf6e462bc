package org.entente.report.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit a width. */
final class TextLines {
    private static final String ELLIPSIS = "\u2026";

    private TextLines() {}

    /** At most {@code most} lines; what does not fit ends in an ellipsis. */
    static List<String> of(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most - 1 && Typeface.width(rest, font) > width) {
            int end = fitting(rest, font, width);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(shortened(rest, font, width));
        return lines;
    }

    private static String shortened(String text, Font font, double width) {
        if (Typeface.width(text, font) <= width) {
            return text;
        }
        int end = fitting(text, font, width - Typeface.width(ELLIPSIS, font));
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** Length of the longest beginning that fits, at least one character. */
    private static int fitting(String text, Font font, double width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (Typeface.width(text.substring(0, next), font) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
