package org.entente.stance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.stance.Commitment;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Target;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.stance.attribution.AttributionEvaluation;
import org.entente.stance.attribution.AttributionSpans;
import org.entente.stance.position.Interval;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Target TARGET = new Target("with-us", "cooperation with the US", "washington");

    @Test
    void f1IsTheHarmonicMeanByLabel() {
        Confusion confusion = new Confusion(
                List.of("a", "b"),
                List.of(
                        new Labelled("a", "a"),
                        new Labelled("a", "b"),
                        new Labelled("b", "b"),
                        new Labelled("b", Labelled.NONE)));
        // a: precision 1/1, recall 1/2; b: precision 1/2, recall 1/2
        assertThat(confusion.f1("a")).isEqualTo(2 / 3.0);
        assertThat(confusion.f1("b")).isEqualTo(0.5);
        assertThat(confusion.macroF1()).isCloseTo((2 / 3.0 + 0.5) / 2, within(1e-12));
        assertThat(confusion.accuracy()).isEqualTo(0.5);
        assertThat(confusion.coverage()).isEqualTo(0.75);
        assertThat(confusion.table().get("b")).isEqualTo(Map.of("a", 0, "b", 1, Labelled.NONE, 1));
    }

    @Test
    void whatOccursNowhereHasNoF1() {
        Confusion confusion = new Confusion(List.of("a", "b"), List.of(new Labelled("a", "a")));
        assertThat(confusion.f1("b")).isNaN();
        assertThat(confusion.macroF1()).isEqualTo(1);
        assertThat(new Confusion(List.of("a"), List.of()).accuracy()).isNaN();
    }

    @Test
    void intervalsHoldTheFigureAndDependOnTheSeedOnly() {
        List<Integer> units = IntStream.range(0, 200).mapToObj(i -> i % 4).toList();
        Score score = Bootstrap.withSeed(7).score(units, ScoringTest::shareOfZero);
        Interval interval = score.intervals().get("share");
        assertThat(score.metrics()).containsEntry("share", 0.25).containsEntry("units", 200);
        // normal approximation: 0.25 +- 1.96 * sqrt(0.25 * 0.75 / 200) = 0.25 +- 0.060
        assertThat(interval.lower()).isCloseTo(0.19, within(0.015));
        assertThat(interval.upper()).isCloseTo(0.31, within(0.015));
        assertThat(score.intervals()).containsOnlyKeys("share");
        assertThat(Bootstrap.withSeed(7).score(units, ScoringTest::shareOfZero)).isEqualTo(score);
        assertThat(Bootstrap.withSeed(8).score(units, ScoringTest::shareOfZero)).isNotEqualTo(score);
    }

    @Test
    void oneUnitAndUndefinedFiguresHaveNoInterval() {
        assertThat(Bootstrap.withSeed(1)
                        .score(List.of(0), ScoringTest::shareOfZero)
                        .intervals())
                .isEmpty();
        assertThat(Bootstrap.withSeed(1)
                        .score(List.of(0, 0), units -> Map.of("share", Double.NaN))
                        .intervals())
                .isEmpty();
    }

    private static Map<String, Number> shareOfZero(List<Integer> units) {
        long zeros = units.stream().filter(unit -> unit == 0).count();
        return Map.of("share", (double) zeros / units.size(), "units", units.size());
    }

    @Test
    void anActorsAnswerIsTheSignOfItsWeightedSum() {
        List<Statement> statements = List.of(
                statement("moscow", "washington", -0.5, 1),
                statement("moscow", "washington", 0.9, 0.5),
                statement("moscow", "kabul", 0.9, 1),
                statement("washington", "kabul", 0.4, 1),
                statement("taliban", "kabul", -0.9, 1),
                statement("kabul", "washington", 0.1, 1));
        // moscow: -0.5 * 1 + 0.9 * 0.5 = -0.05; kabul's statement takes no side
        assertThat(StatementEvaluation.answer(statements, TARGET))
                .isEqualTo(Map.of("moscow", Stance.AGAINST, "washington", Stance.FAVOR));
    }

    private static Statement statement(String holder, String target, double score, double weight) {
        Stance stance = Math.abs(score) < 0.2 ? Stance.NEITHER : score > 0 ? Stance.FAVOR : Stance.AGAINST;
        return new Statement(
                holder + score,
                "a",
                0,
                new Span(0, 1),
                "x",
                holder,
                target,
                stance,
                score,
                0.9,
                Voice.NARRATOR,
                Optional.empty(),
                Time.NOW,
                Commitment.ASSERTED,
                weight,
                "x",
                new Span(0, 1));
    }

    @Test
    void aCaseIsRightWhenNoActorIsMissingWrongOrExtra() {
        List<CaseResult> results = List.of(
                result("plain", Map.of("moscow", Stance.FAVOR), Map.of("moscow", Stance.FAVOR)),
                result("plain", Map.of("moscow", Stance.FAVOR), Map.of("moscow", Stance.AGAINST)),
                result("nobody", Map.of(), Map.of()),
                result("nobody", Map.of(), Map.of("kabul", Stance.AGAINST)),
                result("two", Map.of("moscow", Stance.FAVOR, "kabul", Stance.FAVOR), Map.of("kabul", Stance.FAVOR)));
        // answered 4, of them 2 right; expected 4
        assertThat(StatementEvaluation.metrics(results))
                .isEqualTo(Map.of("cases", 5, "cases_right", 2, "precision", 0.5, "recall", 0.5, "f1", 0.5));
        assertThat(StatementEvaluation.byPhenomenon(results).get("plain"))
                .containsEntry("cases", 2)
                .containsEntry("cases_right", 1);
        assertThat((Double)
                        StatementEvaluation.byPhenomenon(results).get("nobody").getOrDefault("recall", 0.0))
                .isNaN();
    }

    private static CaseResult result(String phenomenon, Map<String, Stance> expected, Map<String, Stance> answer) {
        return new CaseResult("id", phenomenon, expected, answer);
    }

    @Test
    void aCaseExpectsSidesOnly() {
        assertThatThrownBy(() -> new StatementCase("c", "x", "y", Map.of("moscow", Stance.NEITHER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'c'");
    }

    @Test
    void attributionsAddUpOverArticles() {
        Article article = new Article(
                "a",
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "He said that it rained.",
                "");
        AttributionSpans marked = new AttributionSpans(
                Optional.of(new Span(0, 2)), Optional.of(new Span(3, 7)), List.of(new Span(8, 22)));
        AnnotatedArticle annotated = new AnnotatedArticle(article, List.of());
        AttributionCounts right =
                AttributionCounts.of(new AttributionEvaluation.Case(annotated, List.of(marked), List.of(marked)));
        AttributionCounts missed =
                AttributionCounts.of(new AttributionEvaluation.Case(annotated, List.of(marked), List.of()));
        // precision 1, recall 1/2
        assertThat(AttributionCounts.metrics(List.of(right, missed)))
                .containsEntry("source_f1", 2 / 3.0)
                .containsEntry("cue_f1", 2 / 3.0)
                .containsEntry("content_f1", 2 / 3.0)
                .containsEntry("attribution_f1", 2 / 3.0)
                .containsEntry("indirect_f1", 2 / 3.0)
                .containsEntry("direct_f1", Double.NaN);
        assertThat(AttributionCounts.table(List.of(right, missed)).get("cue"))
                .isEqualTo(Map.of("precision", 1.0, "recall", 0.5, "marked", 2, "found", 1));
    }

    @Test
    void trainingTextsAreKnownByDigest() {
        TrainingTexts texts = TrainingTexts.polnear();
        assertThat(texts.contains("A text of our own.")).isFalse();
        assertThat(TrainingTexts.digest(" A text\r\nof  our own.\n"))
                .isEqualTo(TrainingTexts.digest("A text of our own."));
    }
}
