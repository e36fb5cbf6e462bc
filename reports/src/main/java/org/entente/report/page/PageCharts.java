package org.entente.report.page;

import java.util.Optional;
import org.entente.report.BalanceChart;
import org.entente.report.Chart;
import org.entente.report.Charts;
import org.entente.report.MatrixChart;
import org.entente.report.PositionsChart;
import org.entente.report.Report;
import org.entente.report.TimelineChart;

/** The charts of a report as a page shows them; what the report has no figures for is empty. */
record PageCharts(
        Optional<PositionRows> positions,
        Optional<BalanceRows> balance,
        Optional<MatrixTable> matrix,
        Optional<TimelinePanels> timeline) {
    static PageCharts of(Report report) {
        return new PageCharts(
                only(report, PositionsChart.class).map(chart -> PositionRows.of(report, chart)),
                only(report, BalanceChart.class).map(BalanceRows::of),
                only(report, MatrixChart.class).map(MatrixTable::of),
                only(report, TimelineChart.class).map(chart -> TimelinePanels.of(report, chart)));
    }

    private static <C extends Chart> Optional<C> only(Report report, Class<C> kind) {
        return Charts.of(report).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
