package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Interval;
import org.entente.stance.position.Label;
import org.entente.stance.position.Position;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Report REPORT = SampleReports.usual();

    @Test
    void anIntervalOnOneSideIsAPosition() {
        assertThat(sentences())
                .contains(
                        "The evidence on Northmark is against cooperation with Estavia (score \u22120.55, 95% interval \u22120.86 to"
                                + " \u22120.17; 6 statements in 4 articles).")
                .contains(
                        "The evidence on the Quill Isles is for cooperation with Estavia (score +0.42, 95% interval +0.09 to +0.78;"
                                + " 3 statements in 3 articles).");
    }

    @Test
    void anIntervalWithZeroInItIsNeverAPosition() {
        assertThat(sentences().get(1))
                .isEqualTo(
                        "The evidence on Estavia shows no clear side on cooperation with the other actors: the interval"
                                + " includes zero (score +0.17, 95% interval \u22120.28 to +0.61; 5 statements in 4"
                                + " articles). It points both ways: 3 for, 2 against.");
        for (Label label : List.of(Label.FAVOR, Label.AGAINST, Label.MIXED)) {
            assertThat(of(label, -0.4, -0.8, 0.0, 3))
                    .contains("shows no clear side")
                    .doesNotContain("is against")
                    .doesNotContain("is for");
        }
    }

    @Test
    void tooLittleEvidenceSaysHowMuchThereIsAndGivesNoScore() {
        assertThat(sentences().get(3))
                .isEqualTo("There is too little evidence on the Harbour League: 1 statement on cooperation with Estavia"
                        + " (1 for, 0 against), which is not enough for a score.");
        Report nothing = SampleReports.nothingFound();
        assertThat(Finding.of(
                        nothing, nothing.actors().get(0), nothing.positions().get(0)))
                .isEqualTo("No statement of Northmark on cooperation with Estavia was found, so no score is given.");
    }

    @Test
    void oneArticleAndAWideIntervalAreSaid() {
        assertThat(of(Label.AGAINST, -0.5, -0.7, -0.3, 1)).endsWith(" All of it comes from a single article.");
        assertThat(of(Label.AGAINST, -0.5, -0.95, -0.1, 3))
                .endsWith(" The interval is wide: the direction is clear, its strength is not.");
    }

    @Test
    void strongIsSaidOnlyWhereTheWholeIntervalIs() {
        assertThat(of(Label.AGAINST, -0.7, -0.9, -0.5, 3)).startsWith("The evidence on Northmark is strongly against");
        assertThat(of(Label.AGAINST, -0.7, -0.9, -0.45, 3)).startsWith("The evidence on Northmark is against");
    }

    @Test
    void evidenceThatMostlyPointsOneWayIsNotCalledASide() {
        Report report = SampleReports.oneActor();
        Estimate estimate = new Estimate(0.4, new Interval(-0.1, 0.8, 0.95));
        Position position = new Position("northmark", Label.MIXED, Optional.of(estimate), 2, 2.0, 1);
        assertThat(Finding.of(report, report.actors().get(0), position))
                .contains("shows no clear side")
                .endsWith("Most of it points one way (2 for, 0 against), but it is too little or too uneven to rule out"
                        + " chance.");
    }

    private static String of(Label label, double score, double lower, double upper, int articles) {
        Estimate estimate = new Estimate(score, new Interval(lower, upper, 0.95));
        return Finding.of(
                REPORT,
                REPORT.actors().get(0),
                new Position("northmark", label, Optional.of(estimate), 9, 8.0, articles));
    }

    private static List<String> sentences() {
        return java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> Finding.of(
                        REPORT, REPORT.actors().get(i), REPORT.positions().get(i)))
                .toList();
    }
}
