package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The charts of a report. */
public final class Charts {
    /** The names that charts may have. */
    public static final List<String> NAMES =
            List.of(PositionsChart.NAME, BalanceChart.NAME, MatrixChart.NAME, TimelineChart.NAME);

    private Charts() {}

    /** The charts that the report has figures for, in reading order; none if the report has no actors. */
    public static List<Chart> of(Report report) {
        List<Chart> charts = new ArrayList<>();
        if (!report.actors().isEmpty()) {
            charts.add(PositionsChart.of(report));
            charts.add(BalanceChart.of(report));
        }
        if (report.actors().size() > 1) {
            charts.add(MatrixChart.of(report));
        }
        TimelineChart.of(report).ifPresent(charts::add);
        return List.copyOf(charts);
    }

    /** Why there is no chart over time; empty if there is one. */
    public static Optional<String> whyNoTimeline(Report report) {
        if (TimelineChart.of(report).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                report.series().isEmpty()
                        ? "There is no chart over time: no statement on the question comes from an article with a date."
                        : "There is no chart over time: all dated statements on the question fall into one period.");
    }
}
