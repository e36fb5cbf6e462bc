package org.entente.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class StateNamesTest {
    private static final StateNames NAMES = new StateNames();

    private static Example row(String text, String holder, String target) {
        return new Example(
                DataSet.OWN,
                "pair",
                new MarkedSentence(
                        text, spans(text, holder), spans(text, target), Optional.empty(), Optional.of("Russian")),
                Map.of(Task.STANCE, 0));
    }

    private static List<Span> spans(String text, String name) {
        int at = text.indexOf(name);
        return at < 0 ? List.of() : List.of(new Span(at, at + name.length()));
    }

    private static String marked(MarkedSentence sentence) {
        StringBuilder marked = new StringBuilder(sentence.text());
        for (Span span : sentence.holders()) {
            marked.insert(span.end(), "]").insert(span.start(), "[");
        }
        return marked + " | " + sentence.targetName().orElse("");
    }

    @Test
    void allFormsOfAStateBecomeThoseOfAnother() {
        Example row = row("The United States and an American met the Russians in Moscow.", "United States", "none");

        for (int seed = 0; seed < 20; seed++) {
            Example exchanged = NAMES.exchanged(row, new Random(seed));

            assertThat(exchanged.labels()).isEqualTo(row.labels());
            assertThat(marked(exchanged.sentence()))
                    .matches("\\[.+\\] and an? .+ met the .+ in .+\\. \\| .+")
                    .doesNotContain("United States", "Americ", "Russia", "Moscow");
        }
        Example first = NAMES.exchanged(row, new Random(1));
        assertThat(first).isEqualTo(NAMES.exchanged(row, new Random(1)));
    }

    @Test
    void aSideWithinANameAndASentenceWithoutStatesStayAsTheyAre() {
        Example within = row("United States officials spoke.", "States", "none");
        Example none = row("The village slept.", "village", "none");

        assertThat(NAMES.exchanged(within, new Random(1))).isEqualTo(within);
        assertThat(NAMES.exchanged(none, new Random(1)).sentence().text())
                .isEqualTo(none.sentence().text());
    }
}
