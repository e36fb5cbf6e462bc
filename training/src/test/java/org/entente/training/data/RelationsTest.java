package org.entente.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
    private static final MarkedSentence THERE =
            MarkedSentence.of("Peru asked Chad.", List.of(new Span(0, 4)), List.of(new Span(11, 15)));

    private static Example row(MarkedSentence sentence, String stance) {
        return new Example(
                DataSet.OWN,
                "pair",
                sentence,
                Map.of(Task.STANCE, Task.STANCE.classes().indexOf(stance)));
    }

    /** DSE: 1 and 2 are positive, 3 and 4 negative, from the first to the second and back; 0 is neither. */
    @ParameterizedTest
    @CsvSource({
        "FAVOR, NEITHER, 1, 2",
        "AGAINST, NEITHER, 3, 4",
        "NEITHER, NEITHER, 0, 0",
        "FAVOR, FAVOR, , ",
        "FAVOR, AGAINST, , "
    })
    void stancesOfBothSidesMakeARelation(String there, String back, Integer relation, Integer exchanged) {
        List<Example> rows = Relations.added(List.of(row(THERE, there), row(THERE.swapped(), back)));

        assertThat(rows).extracting(row -> row.labels().get(Task.RELATION)).containsExactly(relation, exchanged);
    }

    @Test
    void oneSideAloneMakesNone() {
        List<Example> rows = List.of(row(THERE, "FAVOR"));

        assertThat(Relations.added(rows)).isEqualTo(rows);
    }
}
