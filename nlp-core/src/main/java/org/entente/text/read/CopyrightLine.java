package org.entente.text.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a copyright line says, such as "Copyright New York Times Company Feb 21, 2016".
 *
 * @param outlet name without a company's suffix words
 * @param date as written; a year alone is no date
 */
record CopyrightLine(Optional<String> outlet, Optional<String> date) {
    private static final Pattern START = Pattern.compile(
            "^(?:Copyright\\b|\\(c\\)|\u00A9)(?:[\\s,:]|\\(c\\)|\u00A9|Copyright\\b)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile(
            "\\ball rights reserved\\b.*|\\bprovided by\\b.*|\\breproduced with permission\\b.*"
                    + "|\\b(?:19|20)\\d\\d(?:\\s*-\\s*(?:19|20)?\\d\\d)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:^|[\\s,]+)(?:(?:&|and)\\s+)?(?:Company|Co|Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\\.L\\.C"
                    + "|LLP|LP|L\\.P|PLC|GmbH)\\.?$",
            Pattern.CASE_INSENSITIVE);

    static boolean isOne(String line) {
        return START.matcher(line).find();
    }

    static CopyrightLine of(String line) {
        String rest = START.matcher(line).replaceFirst("");
        Optional<MatchResult> date = EnglishDates.find(rest);
        if (date.isPresent()) {
            rest = rest.substring(0, date.get().start()) + ","
                    + rest.substring(date.get().end());
        }
        Optional<String> outlet = Arrays.stream(
                        NO_NAME.matcher(rest).replaceAll(",").split(",", -1))
                .map(CopyrightLine::name)
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .findFirst();
        return new CopyrightLine(outlet, date.map(MatchResult::group));
    }

    private static String name(String part) {
        String name = part.strip().replaceFirst("(?i)^by\\s+", "");
        String shorter = SUFFIX.matcher(name).replaceFirst("").strip();
        while (!shorter.equals(name)) {
            name = shorter;
            shorter = SUFFIX.matcher(name).replaceFirst("").strip();
        }
        return name.replaceFirst("(?<=\\p{Ll}{3})\\.$", "");
    }
}
