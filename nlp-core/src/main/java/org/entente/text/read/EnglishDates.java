package org.entente.text.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as English-language newspapers write them: "Feb 21, 2016", "Sept. 3, 2014", "21 February 2016". */
final class EnglishDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final Pattern DATE = Pattern.compile(
            "\\b" + MONTH.formatted("m1") + "\\s+(?<d1>\\d{1,2}),?\\s+(?<y1>\\d{4})\\b"
                    + "|\\b(?<d2>\\d{1,2})\\s+" + MONTH.formatted("m2") + ",?\\s+(?<y2>\\d{4})\\b"
                    + "|\\b(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);

    private EnglishDates() {}

    /** The first thing in the text that is written like a date. */
    static Optional<MatchResult> find(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /**
     * The calendar date that a text written like one means.
     *
     * @throws DateTimeException if there is no such day
     */
    static LocalDate parse(String written) {
        Matcher matcher = DATE.matcher(written);
        if (!matcher.matches()) {
            throw new DateTimeException("not written like a date");
        }
        for (int form = 1; ; form++) {
            String month = matcher.group("m" + form);
            if (month != null) {
                return LocalDate.of(
                        Integer.parseInt(matcher.group("y" + form)),
                        month(month),
                        Integer.parseInt(matcher.group("d" + form)));
            }
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
