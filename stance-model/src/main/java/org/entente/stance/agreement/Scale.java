package org.entente.stance.agreement;

/**
 * What a difference between two categories means to Krippendorff's alpha; the squared differences are those of
 * Krippendorff, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania, 2011), section E.
 */
public enum Scale {
    /** Two categories are the same or they are not. */
    NOMINAL {
        @Override
        double squaredDifference(int c, int k, double[] frequencies, double[] values) {
            return c == k ? 0 : 1;
        }
    },
    /** Categories have an order; the more codings lie between two of them, the more they differ. */
    ORDINAL {
        @Override
        double squaredDifference(int c, int k, double[] frequencies, double[] values) {
            double between = -(frequencies[c] + frequencies[k]) / 2;
            for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                between += frequencies[g];
            }
            return between * between;
        }
    },
    /** Categories are numbers with even steps: AGAINST -1, NEITHER 0, FAVOR 1. */
    INTERVAL {
        @Override
        double squaredDifference(int c, int k, double[] frequencies, double[] values) {
            double difference = values[c] - values[k];
            return difference * difference;
        }
    };

    /**
     * The squared difference of two categories.
     *
     * @param frequencies how often each category was given, in the order of the categories
     * @param values the categories as numbers, ascending
     */
    abstract double squaredDifference(int c, int k, double[] frequencies, double[] values);
}
