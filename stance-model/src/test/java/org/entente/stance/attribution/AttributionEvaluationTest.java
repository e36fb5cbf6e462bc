package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;
import org.junit.jupiter.api.Test;

class AttributionEvaluationTest {
    private static final String TEXT = "Old Anna said \"rain falls\" and Paul feared that snow would come";

    /** One sentence without a parse: every word is a head of its own. */
    private static final AnnotatedArticle ARTICLE = article();

    private static AnnotatedArticle article() {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (String word : TEXT.split(" ")) {
            int start = TEXT.indexOf(word, from);
            from = start + word.length();
            // "Anna" governs "Old"; all others stand alone.
            int head = tokens.isEmpty() ? 1 : Token.NO_HEAD;
            tokens.add(new Token(tokens.size(), new Span(start, from), word, word, "X", head, "dep"));
        }
        Sentence sentence =
                new Sentence(0, 0, new Span(0, TEXT.length()), tokens, List.of(), true, OptionalDouble.empty());
        Article article = new Article(
                "a",
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TEXT,
                "");
        return new AnnotatedArticle(article, List.of(sentence));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static AttributionSpans spans(String source, String cue, String... content) {
        return new AttributionSpans(
                Optional.of(source).filter(words -> !words.isEmpty()).map(AttributionEvaluationTest::span),
                Optional.of(span(cue)),
                Arrays.stream(content).map(AttributionEvaluationTest::span).toList());
    }

    private static final List<AttributionSpans> GOLD =
            List.of(spans("Old Anna", "said", "\"rain falls\""), spans("Paul", "feared", "that snow would come"));

    private static Map<String, Double> metrics(AttributionSpans... predicted) {
        return evaluation(predicted).metrics();
    }

    private static AttributionEvaluation evaluation(AttributionSpans... predicted) {
        return AttributionEvaluation.of(List.of(new AttributionEvaluation.Case(ARTICLE, GOLD, List.of(predicted))));
    }

    @Test
    void givesOneToPerfectAttributions() {
        assertThat(metrics(GOLD.toArray(AttributionSpans[]::new)))
                .containsOnlyKeys("source_f1", "cue_f1", "content_f1", "attribution_f1", "direct_f1", "indirect_f1")
                .allSatisfy((name, value) -> assertThat(value).isEqualTo(1.0));
    }

    @Test
    void givesZeroToNothing() {
        assertThat(metrics()).allSatisfy((name, value) -> assertThat(value).isZero());
    }

    @Test
    void countsSpansOnlyWhenBothEndsAreRight() {
        Map<String, Double> metrics = metrics(spans("Anna", "said", "rain falls"));
        assertThat(metrics.get("source_f1")).isZero();
        assertThat(metrics.get("content_f1")).isZero();
        // One of one found is right, one of two marked is found: 2 * 1 * 0.5 / 1.5.
        assertThat(metrics.get("cue_f1")).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsAnAttributionByOverlapAndTheHeadOfItsSource() {
        AttributionEvaluation evaluation = evaluation(spans("Anna", "said", "rain falls"));
        assertThat(evaluation.counts("attribution")).isEqualTo(new MatchCounts(2, 1, 1, 1));
        assertThat(evaluation.counts("indirect")).isEqualTo(new MatchCounts(1, 0, 0, 0));
    }

    @Test
    void refusesAnotherSourceNoneAndLittleOverlap() {
        assertThat(metrics(spans("Paul", "said", "\"rain falls\"")).get("attribution_f1"))
                .isZero();
        assertThat(metrics(spans("", "said", "\"rain falls\"")).get("attribution_f1"))
                .isZero();
        assertThat(metrics(spans("Paul", "feared", "come")).get("attribution_f1"))
                .isZero();
    }

    @Test
    void usesEachAttributionOnce() {
        AttributionEvaluation evaluation =
                evaluation(spans("Anna", "said", "rain falls"), spans("Old Anna", "said", "\"rain falls\""));
        assertThat(evaluation.counts("direct")).isEqualTo(new MatchCounts(1, 2, 1, 1));
    }

    @Test
    void takesAContentInPiecesFromItsFirstToItsLast() {
        AttributionSpans inPieces = spans("Paul", "feared", "come", "that snow");
        assertThat(metrics(inPieces).get("content_f1")).isEqualTo(2 * 1.0 * 0.5 / 1.5, within(1e-9));
    }
}
