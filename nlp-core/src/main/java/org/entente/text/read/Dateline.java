package org.entente.text.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, and perhaps day and agency, before a news text: "KABUL, Afghanistan -- ", "MOSCOW, May 4 (Reuters) - ". */
final class Dateline {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]*)*";
    private static final String WORDS =
            "(?:\\p{Lu}[\\p{L}.'\u2019-]*|\\d{1,4})(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|\\d{1,4}))*";
    private static final Pattern DATELINE = Pattern.compile(
            CAPITALS + "(?:, " + WORDS + "){0,3}(?: ?\\([^()\\n]{1,40}\\))?(?: ?-- ?| ?[\u2014\u2013] ?| - )(?=\\S)");

    private Dateline() {}

    /** The text without a dateline at its start. */
    static String strip(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
