package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.stance.Attribution;
import org.entente.stance.Passage;
import org.entente.stance.Texts;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.text.AnnotatedArticle;
import org.junit.jupiter.api.Tag;
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

    private static List<Attribution> find(String text) {
        AnnotatedArticle article = Texts.annotated(text);
        Cast cast = new CastFinder(ActorRegistry.shipped()).find(article);
        return FINDER.find(article, cast);
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
