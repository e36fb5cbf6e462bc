package org.entente.stance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.ActorRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Finds who is mentioned in texts written for this test, on CoreNLP's own annotations. The texts of
 * {@code mentions-before.tsv} were written before the rules that they test, those of {@code mentions-after.tsv} after
 * them; docs/decisions/0005-coreference.md has the figures of both.
 */
class MentionsTest {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    @ParameterizedTest
    @CsvSource({"mentions-before.tsv", "mentions-after.tsv"})
    void findsMentionsAsMarked(String resource) {
        MentionTally tally = new MentionTally(everyone(), ANNOTATOR);
        List<LabelledText> texts = LabelledText.read(resource);
        assertThat(texts).hasSize(80);
        texts.forEach(tally::add);
        assertThat(tally.precision())
                .as("%s%n%s", tally, String.join("\n", tally.mistakes()))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall())
                .as("%s%n%s", tally, String.join("\n", tally.mistakes()))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** News paragraphs are harder than single sentences, so less is asked of these. */
    @Test
    void findsMostMentionsInLongerTexts() {
        MentionTally tally = new MentionTally(everyone(), ANNOTATOR);
        LabelledText.read("mentions-longer.tsv").forEach(tally::add);
        String mistakes = tally + "\n" + String.join("\n", tally.mistakes());
        assertThat(tally.precision()).as(mistakes).isGreaterThanOrEqualTo(0.9);
        assertThat(tally.recall()).as(mistakes).isGreaterThanOrEqualTo(0.9);
    }

    /** "The foreign ministry" and "a deputy minister" where nothing beside them says whose. */
    @Test
    void findsWhoseOfficeIsMeant() {
        MentionTally tally = new MentionTally(everyone(), ANNOTATOR);
        LabelledText.read("mentions-home.tsv").forEach(tally::add);
        String mistakes = tally + "\n" + String.join("\n", tally.mistakes());
        assertThat(tally.precision()).as(mistakes).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall()).as(mistakes).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsTheSameWithAndWithoutTheWorld() {
        Map<String, Integer> counts = new HashMap<>();
        LabelledText text = LabelledText.of("x\tacts\t\tMoscow told Kabul that the Taliban had met the Americans.");
        for (List<Actor> actors : List.of(ActorRegistry.shipped(), everyone())) {
            new MentionTally(actors, ANNOTATOR)
                    .mentions(ANNOTATOR.annotate(text.article()))
                    .forEach(mention -> counts.merge(mention.actor(), 1, Integer::sum));
        }
        assertThat(counts).isEqualTo(Map.of("moscow", 2, "kabul", 2, "taliban", 2, "washington", 2));
    }

    private static List<Actor> everyone() {
        List<Actor> actors = new ArrayList<>(ActorRegistry.shipped());
        actors.addAll(ActorRegistry.world());
        return actors;
    }
}
