package org.entente.stance.agreement;

/** How much a disagreement counts in Cohen's kappa, by the distance between the two categories. */
public enum Weighting {
    /** Any two categories differ alike: Cohen, Educational and Psychological Measurement 20 (1960), 37-46. */
    UNWEIGHTED {
        @Override
        double disagreement(int i, int j) {
            return i == j ? 0 : 1;
        }
    },
    /** By the distance: Cohen, Psychological Bulletin 70 (1968), 213-220. */
    LINEAR {
        @Override
        double disagreement(int i, int j) {
            return Math.abs(i - j);
        }
    },
    /** By the squared distance: Cohen (1968) as well. */
    QUADRATIC {
        @Override
        double disagreement(int i, int j) {
            return (double) (i - j) * (i - j);
        }
    };

    abstract double disagreement(int i, int j);
}
