package org.entente.stance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationErrorTest {
    @Test
    void binsAreWeightedByTheirRows() {
        List<Labelled> rows = List.of(
                new Labelled("a", "a", 0.95),
                new Labelled("a", "b", 0.97),
                new Labelled("a", "a", 0.50),
                new Labelled("a", "a", 1.00),
                new Labelled("a", "b", 0.00));
        // (14/15, 1]: mean confidence 2.92/3, accuracy 2/3; 0.50: 0.5 against 1; 0: 0 against 0
        assertThat(CalibrationError.of(rows)).isCloseTo((3 * (2.92 / 3 - 2 / 3.0) + 0.5) / 5, within(1e-12));
    }

    @Test
    void overAndUnderConfidenceCancelWithinABinOnly() {
        assertThat(CalibrationError.of(List.of(new Labelled("a", "a", 0.55), new Labelled("a", "b", 0.55))))
                .isCloseTo(0.05, within(1e-12));
        assertThat(CalibrationError.of(List.of(new Labelled("a", "a", 0.9), new Labelled("a", "b", 0.1))))
                .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void isNotDefinedWithoutConfidence() {
        assertThat(CalibrationError.of(List.of())).isNaN();
        assertThat(CalibrationError.of(List.of(new Labelled("a", "a", 0.9), new Labelled("a", "a"))))
                .isNaN();
        assertThatThrownBy(() -> new Labelled("a", "a", 1.1))
                .hasMessage("Confidence must be in [0, 1] or NaN, got 1.1");
    }
}
