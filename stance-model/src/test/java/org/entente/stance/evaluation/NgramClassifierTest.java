package org.entente.stance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NgramClassifierTest {
    private static final List<String> LABELS = List.of("war", "peace", "never");
    private static final List<NgramClassifier.Example> EXAMPLES = IntStream.range(0, 20)
            .mapToObj(i -> i % 2 == 0
                    ? new NgramClassifier.Example("Arcadia shelled Utopia on day " + i, "war")
                    : new NgramClassifier.Example("Arcadia thanked Utopia on day " + i, "peace"))
            .toList();

    @Test
    void wordsTellTheLabel() {
        NgramClassifier classifier = NgramClassifier.train(LABELS, EXAMPLES);
        assertThat(classifier.label("They shelled the town.").label()).isEqualTo("war");
        assertThat(classifier.label("They THANKED the town.").label()).isEqualTo("peace");
        assertThat(classifier.label("They thanked the town.").confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void partsOfWordsTellItToo() {
        assertThat(NgramClassifier.train(LABELS, EXAMPLES)
                        .label("shelling and shells")
                        .label())
                .isEqualTo("war");
    }

    @Test
    void theSameRowsGiveTheSameClassifier() {
        assertThat(NgramClassifier.train(LABELS, EXAMPLES).label("Utopia thanked Arcadia"))
                .isEqualTo(NgramClassifier.train(LABELS, EXAMPLES).label("Utopia thanked Arcadia"));
    }

    @Test
    void withoutRowsAllLabelsAreEquallyLikely() {
        assertThat(NgramClassifier.train(LABELS, List.of()).label("anything"))
                .isEqualTo(new NgramClassifier.Guess("war", 1 / 3.0));
    }
}
