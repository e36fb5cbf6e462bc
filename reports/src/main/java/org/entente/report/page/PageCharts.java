package org.entente.report.page;

import java.util.List;
import java.util.Optional;
import org.entente.report.BalanceChart;
import org.entente.report.Chart;
import org.entente.report.Charts;
import org.entente.report.MatrixChart;
import org.entente.report.OutletsChart;
import org.entente.report.PositionsChart;
import org.entente.report.Report;
import org.entente.report.ScoresChart;
import org.entente.report.SpeakersChart;
import org.entente.report.TimelineChart;

/** The charts of a report as a page shows them; what the report has no figures for is empty. */
record PageCharts(
        Optional<PositionRows> positions,
        Optional<BalanceRows> balance,
        Optional<MatrixTable> matrix,
        Optional<TimelinePanels> timeline,
        Optional<ScoreRows> scores,
        Optional<SpeakerRows> speakers,
        Optional<OutletRows> outlets,
        List<WhyRows> why) {
    static PageCharts of(Report report) {
        return new PageCharts(
                only(report, PositionsChart.class).map(chart -> PositionRows.of(report, chart)),
                only(report, BalanceChart.class).map(BalanceRows::of),
                only(report, MatrixChart.class).map(MatrixTable::of),
                only(report, TimelineChart.class).map(chart -> TimelinePanels.of(report, chart)),
                only(report, ScoresChart.class).map(ScoreRows::of),
                only(report, SpeakersChart.class).map(SpeakerRows::of),
                only(report, OutletsChart.class).map(OutletRows::of),
                WhyRows.of(report));
    }

    private static <C extends Chart> Optional<C> only(Report report, Class<C> kind) {
        return Charts.of(report).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
