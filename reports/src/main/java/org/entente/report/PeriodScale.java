package org.entente.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.stance.position.SeriesPoint;

/** The months, quarters or years from the first to the last point of a series, without gaps. */
record PeriodScale(int months, int first, List<String> names) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    static PeriodScale of(List<SeriesPoint> series) {
        int months = series.stream().mapToInt(PeriodScale::monthsOf).min().orElse(1);
        int first =
                series.stream().mapToInt(p -> month(p.from()) / months).min().orElse(0);
        int last = series.stream().mapToInt(p -> month(p.from()) / months).max().orElse(-1);
        List<String> names = IntStream.rangeClosed(first, last)
                .mapToObj(ordinal -> name(ordinal, months))
                .toList();
        return new PeriodScale(months, first, names);
    }

    int index(SeriesPoint point) {
        return month(point.from()) / months - first;
    }

    /** The day on the scale of indexes, where a whole number is the middle of a period. */
    double at(LocalDate day) {
        double month = month(day) + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        return month / months - first - 0.5;
    }

    private static int month(LocalDate date) {
        return date.getYear() * YEAR + date.getMonthValue() - 1;
    }

    private static int monthsOf(SeriesPoint point) {
        int months = month(point.to()) - month(point.from()) + 1;
        if (months >= YEAR) {
            return YEAR;
        }
        return months >= QUARTER ? QUARTER : 1;
    }

    private static String name(int ordinal, int months) {
        int month = ordinal * months;
        LocalDate from = LocalDate.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 1);
        if (months == YEAR) {
            return Integer.toString(from.getYear());
        }
        return months == QUARTER
                ? "Q" + (from.getMonthValue() / QUARTER + 1) + " " + from.getYear()
                : MONTH.format(from);
    }
}
