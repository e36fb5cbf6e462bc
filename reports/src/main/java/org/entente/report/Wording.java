package org.entente.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Interval;

/** Figures, counts and lists as they read in a sentence. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final double SHOWN_WITH_TWO_DIGITS = 0.005;
    private static final double SHOWN_WITH_THREE_DIGITS = 0.0005;

    private Wording() {}

    /** A score with its sign, such as "+0.42"; a third digit where two would hide the sign, and "0" where three would. */
    public static String signed(double score) {
        double size = Math.abs(score);
        if (!(size >= SHOWN_WITH_THREE_DIGITS)) {
            return "0";
        }
        String digits = String.format(Locale.ROOT, size < SHOWN_WITH_TWO_DIGITS ? "%.3f" : "%.2f", size);
        return (score < 0 ? "\u2212" : "+") + digits;
    }

    /** Such as "−0.28 to +0.61". */
    public static String range(Interval interval) {
        return signed(interval.lower()) + " to " + signed(interval.upper());
    }

    /** Such as "95%" for 0.95. */
    public static String percent(double share) {
        String percent = String.format(Locale.ROOT, "%.1f", share * 100);
        return (percent.endsWith(".0") ? percent.substring(0, percent.length() - 2) : percent) + "%";
    }

    /** Such as "1 statement" or "12 statements". */
    public static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** What pale marks mean, with a space before it; empty where there are none. */
    static String pale(boolean any) {
        return any ? " Pale: fewer than " + Chart.FEW + " statements." : "";
    }

    /** Such as "A, B and C"; a long list ends in "and 5 others". */
    public static String listed(List<String> names) {
        int most = 5;
        List<String> shown = names.size() > most ? names.subList(0, most - 1) : names;
        int last = shown.size() - 1;
        if (names.size() > most) {
            return String.join(", ", shown) + " and " + (names.size() - shown.size()) + " others";
        }
        return last < 1
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }

    /** Such as "21 February 2016", or two such days with "to" between them; empty if no article has a date. */
    public static Optional<String> period(Report report) {
        List<LocalDate> dates = report.articles().stream()
                .flatMap(a -> a.article().date().stream())
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dates.get(0);
        LocalDate last = dates.get(dates.size() - 1);
        return Optional.of(first.equals(last) ? day(first) : day(first) + " to " + day(last));
    }

    /** The actor as it reads within a sentence, such as "the Taliban". */
    public static String actor(Actor actor) {
        return Printable.text(actor.phrase());
    }

    /** The text with a capital first letter, as at the start of a sentence. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ENGLISH) + text.substring(first);
    }

    /** Such as "21 February 2016". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Where the whole interval lies: 1 above zero, -1 below zero, 0 if zero is in it or on its edge. */
    public static int side(Estimate estimate) {
        Interval interval = estimate.interval();
        if (interval.lower() > 0) {
            return 1;
        }
        return interval.upper() < 0 ? -1 : 0;
    }
}
