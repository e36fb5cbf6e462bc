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

    /**
     * News paragraphs are harder than single sentences, so less is asked of {@code mentions-longer.tsv};
     * {@code mentions-home.tsv} has offices such as "the foreign ministry" where nothing beside them says whose.
     */
    @ParameterizedTest
    @CsvSource({
        "mentions-before.tsv, 80, 0.95, 0.95",
        "mentions-after.tsv, 80, 0.95, 0.95",
        "mentions-longer.tsv, 22, 0.9, 0.9",
        "mentions-home.tsv, 20, 0.95, 0.85"
    })
    void findsMentionsAsMarked(String resource, int size, double precision, double recall) {
        MentionTally tally = new MentionTally(everyone(), ANNOTATOR);
        List<LabelledText> texts = LabelledText.read(resource);
        assertThat(texts).hasSize(size);
        texts.forEach(tally::add);
        String mistakes = tally + "\n" + String.join("\n", tally.mistakes());
        assertThat(tally.precision()).as(mistakes).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as(mistakes).isGreaterThanOrEqualTo(recall);
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
