package org.entente.stance.position;

import java.time.LocalDate;

/** Length of a series' periods. */
public enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** First day of the period that the date lies in. */
    public LocalDate firstDay(LocalDate date) {
        int month = (date.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(date.getYear(), month, 1);
    }

    /** Last day of the period that begins on {@code first}. */
    public LocalDate lastDay(LocalDate first) {
        return first.plusMonths(months).minusDays(1);
    }
}
