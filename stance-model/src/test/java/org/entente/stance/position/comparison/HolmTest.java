package org.entente.stance.position.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
    /** Expected values: p.adjust(p, "holm") of R 4.2.2. */
    @Test
    void correctsAsRDoes() {
        List<Double> corrected = Holm.corrected(List.of(0.01, 0.02, 0.03, 0.04, 0.05, 0.0001, 0.2, 0.015));
        double[] expected = {0.07, 0.1, 0.12, 0.12, 0.12, 0.0008, 0.2, 0.09};
        for (int i = 0; i < expected.length; i++) {
            assertThat(corrected.get(i)).isCloseTo(expected[i], within(1e-12));
        }
    }

    /** The example of the article on Holm's method in Wikipedia: of 0.01, 0.04, 0.03 and 0.005 the first and last hold. */
    @Test
    void correctsAPublishedExample() {
        List<Double> corrected = Holm.corrected(List.of(0.01, 0.04, 0.03, 0.005));
        assertThat(corrected.get(0)).isCloseTo(0.03, within(1e-12));
        assertThat(corrected.get(1)).isCloseTo(0.06, within(1e-12));
        assertThat(corrected.get(2)).isCloseTo(0.06, within(1e-12));
        assertThat(corrected.get(3)).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void noTestNeedsNoCorrection() {
        assertThat(Holm.corrected(List.of())).isEmpty();
        assertThat(Holm.corrected(List.of(0.9, 0.8))).containsExactly(1.0, 1.0);
    }
}
