package org.entente.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, and perhaps day and agency, before a news text: "KABUL, Afghanistan -- ", "MOSCOW, May 4 (Reuters) - ".
 *
 * @param place what stands there before the agency, such as "KABUL, Afghanistan"
 * @param end where the news begins in the text
 */
public record Dateline(String place, int end) {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]*)*";
    private static final String WORDS =
            "(?:\\p{Lu}[\\p{L}.'\u2019-]*|\\d{1,4})(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|\\d{1,4}))*";
    private static final Pattern DATELINE = Pattern.compile("\\s*(" + CAPITALS + "(?:, " + WORDS
            + "){0,3})(?: ?\\([^()\\n]{1,40}\\))?(?: ?-- ?| ?[\u2014\u2013] ?| - )(?=\\S)");

    /** The dateline at the start of the text. */
    public static Optional<Dateline> of(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.lookingAt() ? Optional.of(new Dateline(matcher.group(1), matcher.end())) : Optional.empty();
    }
}
