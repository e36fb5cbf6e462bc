package org.entente.stance.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names or descriptions mean one speaker. */
public final class SpeakerNames {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "sir",
            "lord",
            "lady",
            "dame",
            "gen",
            "general",
            "col",
            "colonel",
            "maj",
            "major",
            "lt",
            "capt",
            "captain",
            "sgt",
            "adm",
            "admiral",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "president",
            "minister",
            "mullah",
            "mawlawi",
            "maulvi",
            "jr",
            "sr");

    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "ibn", "de", "del", "den", "der", "di", "la", "le", "van", "von", "ter", "zu", "i");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one", "this", "that");

    private static final Pattern AFTER_HEAD = Pattern.compile(
            "\\s*[,(;:].*|\\s(?:of|in|on|at|for|from|to|with|who|whom|whose|which|that|as|near|familiar)\\s.*");

    private SpeakerNames() {}

    /**
     * Whether {@code answer} means the speaker {@code gold}. Of persons, given name and surname must be the same, or the
     * surname where the answer has nothing else; honorifics and initials do not matter. Descriptions must be the same but for the article before them, or have the
     * same head noun and mean the same actor.
     */
    public static boolean same(String gold, String answer, boolean sameActor) {
        if (isName(gold)) {
            List<String> expected = nameWords(gold);
            List<String> got = nameWords(answer);
            return !expected.isEmpty()
                    && !got.isEmpty()
                    && (got.size() == 1 || expected.get(0).equals(got.get(0)))
                    && last(expected).equals(last(got));
        }
        return described(gold).equals(described(answer))
                || sameActor && !isName(answer) && head(gold).equals(head(answer));
    }

    /** Whether all words but particles begin with a capital letter. */
    private static boolean isName(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(word));
    }

    private static List<String> nameWords(String name) {
        return Arrays.stream(
                        name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                .filter(word -> word.length() > 1 && !TITLES.contains(word))
                .toList();
    }

    private static String described(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        int first = words.length > 1 && DETERMINERS.contains(words[0]) ? 1 : 0;
        return String.join(" ", Arrays.asList(words).subList(first, words.length));
    }

    /** The last word before what follows a noun: "official" in "one official in the capital". */
    private static String head(String text) {
        return last(List.of(AFTER_HEAD.matcher(described(text)).replaceFirst("").split("\\s+")));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
