package org.entente.report.page;

/** Text of articles for a page, at the offsets that it has in the article. */
final class PageText {
    private static final char REPLACEMENT = '\uFFFD';

    private PageText() {}

    /**
     * The text with U+FFFD in place of each character that no page can show or that would turn the text around it; as
     * long as before, so that spans still fit.
     */
    static String inPlace(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (isUnfit(c)) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isUnfit(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean nonCharacter = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || turnsText || nonCharacter || Character.isSurrogate(c);
    }
}
