package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.report.TimelineChart.Point;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.SeriesPoint;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Report USUAL = SampleReports.usual();

    @Test
    void aReportHasSevenChartsAndEachAsksAQuestion() {
        List<Chart> charts = Charts.of(SampleReports.twentyYears());
        assertThat(charts).extracting(Chart::name).containsExactlyElementsOf(Charts.NAMES);
        assertThat(charts).extracting(Chart::question).allMatch(question -> question.endsWith("?"));
        assertThat(Charts.whyNoTimeline(USUAL)).isEmpty();
    }

    @Test
    void positionsAreOrderedByScoreAndThoseWithoutComeLastWithoutAZero() {
        PositionsChart chart = PositionsChart.of(USUAL);
        assertThat(chart.rows())
                .extracting(row -> row.actor().name() + " "
                        + row.estimate().map(Estimate::score).orElse(null) + " n=" + row.statements())
                .containsExactly(
                        "Quill Isles 0.42 n=3", "Estavia 0.17 n=5", "Northmark -0.55 n=6", "Harbour League null n=1");
        assertThat(chart.finding())
                .isEqualTo(
                        "For: the Quill Isles. Against: Northmark. No clear side, because the interval includes zero:"
                                + " Estavia. Too little evidence: the Harbour League.");
    }

    @Test
    void theBalanceCountsTheStatementsThatPositionsRestOn() {
        BalanceChart chart = BalanceChart.of(USUAL);
        assertThat(chart.rows())
                .extracting(row -> row.actor().id() + " +" + row.favor() + " -" + row.against())
                .containsExactly("northmark +1 -5", "estavia +3 -2", "quill-isles +2 -1", "harbour-league +1 -0");
        assertThat(chart.finding())
                .isEqualTo("15 statements on the question: 7 for, 8 against. The most, 6, are from Northmark.");
        assertThat(Charts.of(SampleReports.nothingFound()))
                .extracting(Chart::name)
                .containsExactly("positions", "balance");
        assertThat(BalanceChart.of(SampleReports.nothingFound()).finding())
                .isEqualTo("No statement on the question was found.");
    }

    @Test
    void theMatrixIsDirectedAndNamesOnlyClearRelations() {
        MatrixChart chart = MatrixChart.of(USUAL);
        Actor northmark = USUAL.actors().get(0);
        Actor quill = USUAL.actors().get(2);
        assertThat(chart.cell(northmark, quill)).isEmpty();
        assertThat(chart.cell(quill, northmark)).get().matches(r -> r.estimate().isEmpty() && r.statements() == 1);
        assertThat(chart.finding())
                .isEqualTo("6 of 12 directed pairs have statements. Clearest against: Northmark toward Estavia"
                        + " (\u22120.55). Clearest for: Estavia toward the Quill Isles (+0.43).");
    }

    @Test
    void periodsWithoutStatementsStayInTheTimeline() {
        TimelineChart chart = TimelineChart.of(USUAL).orElseThrow();
        assertThat(chart.periods()).containsExactly("2016", "2017", "2018", "2019");
        assertThat(chart.panels().get(0).points()).extracting(Point::period).containsExactly(0, 1, 3);
        assertThat(chart.finding())
                .isEqualTo(
                        "The intervals of the first and the last score overlap for every actor, so no change is shown.");
    }

    @Test
    void aLineJoinsOnlyScoresOfPeriodsThatFollowEachOther() {
        TimelineChart chart = TimelineChart.of(USUAL).orElseThrow();
        assertThat(chart.panels())
                .extracting(panel ->
                        TimelineChart.stretches(panel).stream().map(List::size).toList())
                .containsExactly(List.of(1, 1), List.of(2, 1), List.of(2));
    }

    @Test
    void aChangeIsNamedOnlyWhereTheIntervalsAreApart() {
        Report report = new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .insufficient("northmark")
                .yearly("northmark", 2016, -0.5)
                .yearly("northmark", 2017, 0.5)
                .report();
        assertThat(TimelineChart.of(report).orElseThrow().finding())
                .isEqualTo(
                        "For Northmark the score went from \u22120.50 in 2016 to +0.50 in 2017; the two intervals do not overlap.");
    }

    @Test
    void withoutASecondPeriodThereIsAReasonInPlaceOfATimeline() {
        assertThat(Charts.whyNoTimeline(SampleReports.oneActor()))
                .hasValue(
                        "There is no chart over time: no statement on the question comes from an article with a date.");
        Report onePeriod = new SampleDraft("estavia")
                .actor("northmark", "Northmark", "#0072B2")
                .insufficient("northmark")
                .yearly("northmark", 2016, -0.5)
                .report();
        assertThat(Charts.of(onePeriod)).extracting(Chart::name).containsExactly("positions", "balance");
        assertThat(Charts.whyNoTimeline(onePeriod))
                .hasValue("There is no chart over time: all dated statements on the question fall into one period.");
    }

    @Test
    void quartersAndMonthsHaveNames() {
        assertThat(names(LocalDate.of(2016, 10, 1), LocalDate.of(2016, 12, 31), LocalDate.of(2017, 4, 1)))
                .containsExactly("Q4 2016", "Q1 2017", "Q2 2017");
        assertThat(names(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31), LocalDate.of(2017, 1, 1)))
                .containsExactly("Dec 2016", "Jan 2017");
    }

    private static List<String> names(LocalDate from, LocalDate to, LocalDate next) {
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        return PeriodScale.of(List.of(
                        new SeriesPoint("a", from, to, Optional.empty(), 1),
                        new SeriesPoint("a", next, next.plusMonths(months).minusDays(1), Optional.empty(), 1)))
                .names();
    }
}
