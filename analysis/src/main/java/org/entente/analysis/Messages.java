package org.entente.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Parts of messages to users. */
public final class Messages {
    private static final int LONGEST = 80;

    private Messages() {}

    /** The text in one line, without characters that control a terminal. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    /** The text in one line, cut where it is long: what came instead of what was expected. */
    public static String excerpt(String text) {
        String line = oneLine(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    /** " Did you mean 'x'?" for the nearest of the names, or nothing where none is near. */
    public static String didYouMean(String got, Collection<String> names) {
        return nearest(got, names).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    private static Optional<String> nearest(String got, Collection<String> names) {
        int tolerated = Math.max(1, (got.length() + 1) / 3);
        return names.stream()
                .filter(name -> distance(got, name) <= tolerated)
                .min(Comparator.comparingInt((String name) -> distance(got, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance, letter case aside. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(java.util.Locale.ROOT);
        String b = right.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
