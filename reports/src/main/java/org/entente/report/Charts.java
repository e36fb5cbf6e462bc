package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The charts of a report. */
public final class Charts {
    /** The names that charts may have, in reading order. */
    public static final List<String> NAMES = List.of(
            PositionsChart.NAME,
            BalanceChart.NAME,
            ScoresChart.NAME,
            TimelineChart.NAME,
            MatrixChart.NAME,
            SpeakersChart.NAME,
            OutletsChart.NAME);

    private Charts() {}

    /** The charts that the report has figures for, in reading order; none if the report has no actors. */
    public static List<Chart> of(Report report) {
        List<Chart> charts = new ArrayList<>();
        if (!report.actors().isEmpty()) {
            charts.add(PositionsChart.of(report));
            charts.add(BalanceChart.of(report));
        }
        ScoresChart.of(report).ifPresent(charts::add);
        TimelineChart.of(report).ifPresent(charts::add);
        MatrixChart matrix = MatrixChart.of(report);
        if (!matrix.relations().isEmpty()) {
            charts.add(matrix);
        }
        SpeakersChart.of(report).ifPresent(charts::add);
        OutletsChart.of(report).ifPresent(charts::add);
        return List.copyOf(charts);
    }

    /** What the charts rest on, in a line that may stand below one that is shown alone. */
    public static String source(Report report) {
        String period = Wording.period(report).map(dates -> ", " + dates).orElse("");
        return "Source: " + Wording.counted(report.articles().size(), "article") + period + ". Entente "
                + Printable.text(report.provenance().version()) + ".";
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

    /** Why there is no chart by outlet; empty if there is one. */
    public static Optional<String> whyNoOutlets(Report report) {
        if (OutletsChart.of(report).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("There is no chart by outlet: it takes an actor with a score from each of two outlets.");
    }
}
