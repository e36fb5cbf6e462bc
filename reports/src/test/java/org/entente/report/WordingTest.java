package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.stance.position.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"0.424, +0.42", "-0.55, \u22120.55", "0.003, +0.003", "-0.0001, 0", "0, 0", "1, +1.00"})
    void aScoreHasItsSign(double score, String expected) {
        assertThat(Wording.signed(score)).isEqualTo(expected);
    }

    @Test
    void listsReadAsLists() {
        assertThat(Wording.listed(List.of())).isEmpty();
        assertThat(Wording.listed(List.of("A"))).isEqualTo("A");
        assertThat(Wording.listed(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Wording.listed(List.of("A", "B", "C", "D", "E", "F"))).isEqualTo("A, B, C, D and 2 others");
    }

    @Test
    void intervalsAndSharesAndCounts() {
        assertThat(Wording.range(new Interval(-0.28, 0.61, 0.95))).isEqualTo("\u22120.28 to +0.61");
        assertThat(Wording.percent(0.95)).isEqualTo("95%");
        assertThat(Wording.percent(0.995)).isEqualTo("99.5%");
        assertThat(Wording.counted(1, "statement")).isEqualTo("1 statement");
        assertThat(Wording.counted(0, "statement")).isEqualTo("0 statements");
    }

    @Test
    void aSentenceBeginsWithACapital() {
        assertThat(Wording.capital("the Quill Isles")).isEqualTo("The Quill Isles");
        assertThat(Wording.capital("")).isEmpty();
    }
}
