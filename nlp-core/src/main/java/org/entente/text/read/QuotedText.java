package org.entente.text.read;

import java.util.Optional;

/** Text that a database put into quotation marks, with those inside written as {@code \"} or {@code ""}. */
final class QuotedText {
    private QuotedText() {}

    /** What the marks enclose, unescaped; empty unless they enclose everything and each one inside is escaped. */
    static Optional<String> unwrap(String text) {
        if (!isEnclosed(text)) {
            return Optional.empty();
        }
        String inner = text.substring(1, text.length() - 1);
        String unescaped = unescape(inner);
        long marks = count(inner);
        return marks == 2 * count(unescaped) || inner.replace("\\\"", "").indexOf('"') < 0
                ? Optional.of(unescaped)
                : Optional.empty();
    }

    /** Whether a mark opens and an unescaped one closes the text. */
    static boolean isEnclosed(String text) {
        return text.length() >= 2
                && text.charAt(0) == '"'
                && text.charAt(text.length() - 1) == '"'
                && text.charAt(text.length() - 2) != '\\';
    }

    /** The text with escaped quotation marks as plain ones; others are left as they are. */
    static String unescape(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escapes = i + 1 < text.length() && text.charAt(i + 1) == '"' && (c == '\\' || c == '"');
            plain.append(escapes ? '"' : c);
            i += escapes ? 1 : 0;
        }
        return plain.toString();
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '"').count();
    }
}
