package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoreChartsTest {
    private static final Report USUAL = SampleReports.usual();

    @Test
    void scoresFallIntoTenSymmetricSteps() {
        ScoresChart chart = ScoresChart.of(USUAL).orElseThrow();
        ScoresChart.Row northmark = chart.rows().get(0);
        // -0.9, -0.8, -0.95, 0.5, -0.85, -0.7: an edge belongs to the step further from 0
        assertThat(northmark.counts()).isEqualTo(List.of(4, 1, 0, 0, 0, 0, 0, 1, 0, 0));
        assertThat(northmark.strong()).isEqualTo(5);
        assertThat(chart.finding())
                .isEqualTo("11 of 15 statements have a score of at least 0.6 either way; the others are weaker.");
        assertThat(ScoresChart.of(SampleReports.oneActor()).orElseThrow().finding())
                .isEqualTo("2 of 2 statements have a score of at least 0.6 either way.");
        assertThat(ScoresChart.of(SampleReports.nothingFound())).isEmpty();
    }

    @Test
    void speakersAreCountedByActorAndThoseWithoutANameApart() {
        SpeakersChart chart = SpeakersChart.of(USUAL).orElseThrow();
        SpeakersChart.Group northmark = chart.groups().get(0);
        assertThat(northmark.named()).singleElement().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Mira Oldham");
            assertThat(speaker.against()).isEqualTo(3);
            assertThat(speaker.isPale()).isTrue();
            // weights 1, 0.9, 1: (-0.9 - 0.8 * 0.9 - 0.85) / 2.9
            assertThat(speaker.lean()).isCloseTo(-0.852, org.assertj.core.data.Offset.offset(0.001));
        });
        assertThat(northmark.unnamed())
                .hasValueSatisfying(rest -> assertThat(rest.total()).isEqualTo(3));
        assertThat(chart.finding())
                .isEqualTo("Most often named: Jon Vale, for Estavia (4 statements). 7 statements name no speaker.");
        assertThat(SpeakersChart.of(SampleReports.oneActor())).isEmpty();
    }

    @Test
    void manySpeakersAreCutToTheMostFrequent() {
        SpeakersChart chart = SpeakersChart.of(SampleReports.twentyYears()).orElseThrow();
        assertThat(chart.groups()).allSatisfy(group -> assertThat(group.named()).hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void anOutletsPositionComesFromItsArticlesAlone() {
        OutletsChart chart = OutletsChart.of(SampleReports.twentyYears()).orElseThrow();
        assertThat(chart.groups().get(0).rows())
                .extracting(row -> row.outlet() + " " + row.statements())
                .containsExactly("Isles Evening Post 27", "The Sound Courier 27", "Strait Gazette 26");
        assertThat(chart.finding()).startsWith("For no actor do the intervals of two outlets lie apart");
        assertThat(Charts.whyNoOutlets(SampleReports.oneActor()))
                .hasValue("There is no chart by outlet: it takes an actor with a score from each of two outlets.");
    }

    @Test
    void aShiftThatIsClearOfChanceIsTheFindingOverTime() {
        TimelineChart chart = TimelineChart.of(SampleReports.full()).orElseThrow();
        assertThat(chart.finding())
                .isEqualTo(
                        "For Estavia the score shifts from \u22120.30 to +0.40 around 12 September 2017 (95% interval:"
                                + " 3 June 2016 to 4 March 2019).");
        assertThat(chart.panels().get(0).curve()).isNotEmpty();
        assertThat(chart.panels().get(1).shift())
                .hasValueSatisfying(shift -> assertThat(shift.earliest()).isLessThan(shift.at()));
    }

    @Test
    void aDayStandsWithinItsPeriod() {
        PeriodScale years = PeriodScale.of(USUAL.series());
        // 2016 is period 0, from -0.5 to 0.5
        assertThat(years.at(java.time.LocalDate.of(2016, 1, 1))).isEqualTo(-0.5);
        assertThat(years.at(java.time.LocalDate.of(2017, 7, 1))).isEqualTo(1.0);
    }

    @Test
    void copiesOfAnArticleDoNotCount() {
        Report full = SampleReports.full();
        assertThat(full.copies()).containsExactly("e-reprint");
        assertThat(full.bearingOnTarget("northmark")).hasSize(6);
    }

    @Test
    void theAnswerNamesWhatIsClearAndWhatIsNot() {
        assertThat(Answer.of(SampleReports.full()))
                .contains("The evidence on the Quill Isles is for cooperation with Estavia.")
                .contains("The Quill Isles and Northmark differ: the score of the Quill Isles is higher by 0.97.");
        assertThat(Answer.of(SampleReports.nothingFound()))
                .containsExactly("On Northmark and Estavia there is too little evidence to say.");
    }

    @Test
    void withoutAnyClearPositionTheAnswerSaysSo() {
        Report report = new SampleDraft("estavia")
                .actorWithArticle("league", "League", "#0072B2")
                .position("league", 0.2, -0.1, 0.5)
                .report();
        assertThat(Answer.of(report))
                .isEqualTo(List.of(
                        "On the League the evidence shows no clear side on cooperation with Estavia, because zero"
                                + " is within the interval."));
        assertThat(TimelineChart.of(report)).isEqualTo(Optional.empty());
    }
}
