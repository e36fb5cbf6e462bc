package org.entente.stance.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.stance.attribution.chain.Features;

/** The words, pairs of words and stretches of three to five characters of a text, as hash values. */
final class Ngrams {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*|\\S");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private Ngrams() {}

    /** Each once, sorted; letter case does not matter. */
    static int[] of(String text) {
        Features features = new Features();
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        String before = "";
        for (String word : words) {
            features.add("word", word);
            features.add("pair", before, word);
            before = word;
        }
        features.add("pair", before, "");
        String line = " " + String.join(" ", words) + " ";
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= line.length(); start++) {
                features.add("characters", line.substring(start, start + length));
            }
        }
        return features.take();
    }
}
