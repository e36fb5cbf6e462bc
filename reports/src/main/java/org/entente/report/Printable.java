package org.entente.report;

/** Text of articles and configuration made fit for a page. */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * The text on one line: runs of white space become a space, and U+FFFD stands for what no page can show or what would
     * turn the text around it: control characters, direction overrides, lone surrogates and non-characters.
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else {
            out.appendCodePoint(isUnfit(codePoint) ? REPLACEMENT : codePoint);
        }
    }

    private static boolean isUnfit(int c) {
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return nonCharacter || turnsText || loneSurrogate || Character.isISOControl(c);
    }
}
