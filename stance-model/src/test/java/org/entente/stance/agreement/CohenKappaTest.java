package org.entente.stance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CohenKappaTest {
    /** Two raters' diagnoses (psychotic, neurotic, organic): Fleiss, Statistical Methods for Rates and Proportions. */
    private static final Table DIAGNOSES = table(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    @Test
    void kappaOfTheDiagnosesIsAsPublished() {
        // Published: 0.68. By hand: agreement (75 + 4 + 10) / 100 = 0.89; by chance 0.80 x 0.80 + 0.10 x 0.05
        // + 0.10 x 0.15 = 0.66; kappa = (0.89 - 0.66) / (1 - 0.66) = 23/34 = 0.676471. The R package psych 2.2.9,
        // cohen.kappa: 0.6764706.
        assertThat(CohenKappa.of(DIAGNOSES, Weighting.UNWEIGHTED).orElseThrow()).isCloseTo(23.0 / 34, within(1e-12));
        assertThat(23.0 / 34).isCloseTo(0.676471, within(5e-7));
    }

    @Test
    void weightedKappaOfTheDiagnosesIsAsComputedByHand() {
        // Linear, by hand: observed 1 + 2 x 4 + 5 + 1 + 0 = 15; expected (80 x 5 + 2 x 80 x 15 + 10 x 80 + 10 x 15
        // + 2 x 10 x 80 + 10 x 5) / 100 = 54; kappa = 1 - 15/54 = 13/18.
        assertThat(CohenKappa.of(DIAGNOSES, Weighting.LINEAR).orElseThrow()).isCloseTo(13.0 / 18, within(1e-12));
        // Quadratic: observed 1 + 4 x 4 + 5 + 1 = 23; expected (400 + 4 x 1200 + 800 + 150 + 4 x 800 + 50) / 100 = 94;
        // kappa = 1 - 23/94 = 71/94. The R package psych 2.2.9, cohen.kappa, weighted: 0.7553191.
        assertThat(CohenKappa.of(DIAGNOSES, Weighting.QUADRATIC).orElseThrow()).isCloseTo(71.0 / 94, within(1e-12));
    }

    @Test
    void kappaOfTwoReadersOfProposalsIsFourTenths() {
        // The example of the article "Cohen's kappa" in Wikipedia: 20 and 15 of 50 alike, 5 and 10 not.
        // By hand: (0.7 - 0.5) / (1 - 0.5), chance being 0.5 x 0.6 + 0.5 x 0.4.
        Table proposals = table(new int[][] {{20, 5}, {10, 15}});
        assertThat(CohenKappa.of(proposals, Weighting.UNWEIGHTED).orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void oneCategoryFromBothLeavesKappaUndefined() {
        assertThat(CohenKappa.of(table(new int[][] {{9, 0}, {0, 0}}), Weighting.UNWEIGHTED))
                .isEmpty();
    }

    @Test
    void oneCategoryFromOneCoderGivesAgreementOfChance() {
        assertThat(CohenKappa.of(table(new int[][] {{9, 0}, {3, 0}}), Weighting.UNWEIGHTED))
                .hasValue(0.0);
    }

    private static Table table(int[][] counts) {
        Table table = new Table(counts.length);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                table.add(row, column, counts[row][column]);
            }
        }
        assertThat(table.total())
                .isEqualTo(Arrays.stream(counts).flatMapToInt(Arrays::stream).sum());
        return table;
    }
}
