package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.nlp.corenlp.CoreNlpOptions;
import org.entente.stance.Attribution;
import org.entente.stance.Passage;
import org.entente.stance.Texts;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.stance.reference.ReferenceFinder;
import org.entente.text.AnnotatedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("models")
class AttributionFinderTest {
    private static final AttributionFinder FINDER = new AttributionFinder();

    static Stream<LabelledText> texts() {
        return LabelledText.read("attributions.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsWhoSaysWhat(LabelledText labelled) {
        assertThat(find(labelled.text()))
                .extracting(AttributionFinderTest::line)
                .containsExactlyElementsOf(labelled.attributions());
    }

    @Test
    void givesSpansWithQuotationMarksAndIntroduction() {
        AnnotatedArticle article =
                Texts.annotated("\"The road is closed,\" said Anna Berg. Officials have warned that ice is near.");
        assertThat(FINDER.spans(article))
                .extracting(spans -> String.join(
                        " | ",
                        spans.source().map(article::textOf).orElse("-"),
                        spans.cue().map(article::textOf).orElse("-"),
                        spans.contentHull().map(article::textOf).orElse("-")))
                .containsExactly(
                        "Anna Berg | said | \"The road is closed,\"", "Officials | have warned | that ice is near");
    }

    @Test
    void namesTheActorThatASpeakerSpeaksFor() {
        assertThat(find("\"We will stay,\" a Russian diplomat said. An analyst in Moscow said the talks were over."))
                .extracting(Attribution::direct, Attribution::actor)
                .containsExactly(tuple(true, Optional.of("moscow")), tuple(false, Optional.empty()));
    }

    @Test
    void pointsAtThePlacesInTheText() {
        String text = "Anna Berg said that the port would close in June.";
        assertThat(find(text)).singleElement().satisfies(attribution -> {
            assertThat(attribution.source().orElseThrow().span().in(text)).isEqualTo("Anna Berg");
            assertThat(attribution.cue().orElseThrow().span().in(text)).isEqualTo("said");
            assertThat(attribution.content().span().in(text))
                    .isEqualTo(attribution.content().text());
        });
    }

    @Test
    void leavesStancesTowardThingsWhole() {
        assertThat(find("Anna Berg opposes the plan. Paul Lind wants to leave the town."))
                .isEmpty();
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(find("")).isEmpty();
        assertThat(FINDER.spans(Texts.annotated(""))).isEmpty();
    }

    @Test
    void readsASentenceThatWasNotParsed() {
        var annotator = new CoreNlpAnnotator(CoreNlpOptions.defaults().withLongestParsed(3));
        AnnotatedArticle article = annotator.annotate(
                Texts.annotated("\"The road is closed,\" said Anna Berg.").article());
        assertThat(find(article))
                .extracting(attribution -> attribution.content().text())
                .containsExactly("The road is closed,");
    }

    private static List<Attribution> find(String text) {
        return find(Texts.annotated(text));
    }

    private static List<Attribution> find(AnnotatedArticle article) {
        Cast cast = new CastFinder(ActorRegistry.shipped()).find(article);
        return FINDER.find(article, cast, new ReferenceFinder(ActorRegistry.shipped()).find(article, cast));
    }

    private static String line(Attribution attribution) {
        return String.join(
                " | ",
                attribution
                        .speaker()
                        .or(() -> attribution.source().map(Passage::text))
                        .orElse("-"),
                attribution.cue().map(Passage::text).orElse("-"),
                attribution.content().text());
    }
}
