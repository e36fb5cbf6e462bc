package org.entente.stance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The examples are those of Krippendorff, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania,
 * 2011), which prints three digits. The exact fractions come from a second implementation, in Python with exact
 * fractions, that averages over pairs of codings by the definition and has no coincidence matrix.
 */
class KrippendorffAlphaTest {
    private static final double[] FIVE = {1, 2, 3, 4, 5};

    /** Sections C and E: four observers, twelve units, codings missing; 0 stands for a missing one. */
    private static final int[][] FOUR_OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    @Test
    void nominalAlphaOfFourObserversIsAsPublished() {
        // published: 0.743
        assertThat(alpha(Scale.NOMINAL, FIVE, FOUR_OBSERVERS)).isCloseTo(113.0 / 152, within(1e-12));
        assertThat(113.0 / 152).isCloseTo(0.743421, within(5e-7));
    }

    @Test
    void ordinalAlphaOfFourObserversIsAsPublished() {
        // published: 0.815
        assertThat(alpha(Scale.ORDINAL, FIVE, FOUR_OBSERVERS)).isCloseTo(108577.0 / 133160, within(1e-12));
        assertThat(108577.0 / 133160).isCloseTo(0.815388, within(5e-7));
    }

    @Test
    void intervalAlphaOfFourObserversIsAsPublished() {
        // published: 0.849
        assertThat(alpha(Scale.INTERVAL, FIVE, FOUR_OBSERVERS)).isCloseTo(951.0 / 1120, within(1e-12));
        assertThat(951.0 / 1120).isCloseTo(0.849107, within(5e-7));
    }

    @Test
    void alphaOfTwoObserversWithTwoValuesIsAsPublished() {
        // section A; published: 0.095
        int[][] codes = {{1, 2, 1, 1, 1, 1, 1, 1, 2, 1}, {2, 2, 2, 1, 1, 2, 1, 1, 1, 1}};
        assertThat(alpha(Scale.NOMINAL, new double[] {0, 1}, codes)).isCloseTo(2.0 / 21, within(1e-12));
    }

    @Test
    void alphaOfTwoObserversWithFiveValuesIsAsPublished() {
        // section B; published: 0.692
        int[][] codes = {{1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4}};
        assertThat(alpha(Scale.NOMINAL, FIVE, codes)).isCloseTo(155.0 / 224, within(1e-12));
    }

    @Test
    void aSingleCategoryLeavesAlphaUndefined() {
        Table same = UnitBootstrap.sum(5, units(5, new int[][] {{2, 2, 2}, {2, 2, 2}}));
        for (Scale scale : Scale.values()) {
            assertThat(KrippendorffAlpha.of(same, scale, FIVE)).isEmpty();
        }
    }

    @Test
    void unitsWithOneCodingDoNotCount() {
        Table sum = UnitBootstrap.sum(5, units(5, new int[][] {{1, 2, 0}, {0, 0, 3}}));
        assertThat(sum.total()).isZero();
        assertThat(KrippendorffAlpha.of(sum, Scale.NOMINAL, FIVE)).isEmpty();
    }

    @Test
    void theNamesOfCodersMakeNoDifference() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            int[][] codes = new int[3][30];
            for (int[] coder : codes) {
                for (int i = 0; i < coder.length; i++) {
                    coder[i] = random.nextInt(4);
                }
            }
            int[][] turned = {codes[2], codes[0], codes[1]};
            for (Scale scale : Scale.values()) {
                assertThat(alpha(scale, FIVE, codes))
                        .as("seed %d", seed)
                        .isCloseTo(alpha(scale, FIVE, turned), within(1e-12))
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static double alpha(Scale scale, double[] values, int[][] coders) {
        Table sum = UnitBootstrap.sum(values.length, units(values.length, coders));
        return KrippendorffAlpha.of(sum, scale, values).orElseThrow();
    }

    private static List<Table> units(int size, int[][] coders) {
        List<Table> units = new ArrayList<>();
        for (int unit = 0; unit < coders[0].length; unit++) {
            List<Integer> codes = new ArrayList<>();
            for (int[] coder : coders) {
                if (coder[unit] > 0) {
                    codes.add(coder[unit] - 1);
                }
            }
            units.add(KrippendorffAlpha.coincidences(size, codes));
        }
        return units;
    }
}
