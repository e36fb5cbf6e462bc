package org.entente.stance.evaluation;

import java.util.List;

/**
 * How far a system's confidence is from the share of its answers that are right: the expected calibration error (Naeini
 * et al., AAAI 2015; Guo et al., ICML 2017).
 */
public final class CalibrationError {
    private static final int BINS = 15;

    private CalibrationError() {}

    /**
     * The mean distance between confidence and accuracy over 15 bins of equal width, each weighted by its rows; in [0, 1],
     * NaN without rows or where a row has no confidence.
     */
    public static double of(List<Labelled> rows) {
        double[] excess = new double[BINS];
        for (Labelled row : rows) {
            if (Double.isNaN(row.confidence())) {
                return Double.NaN;
            }
            excess[bin(row.confidence())] += row.confidence() - (row.isRight() ? 1 : 0);
        }
        double sum = 0;
        for (double each : excess) {
            sum += Math.abs(each);
        }
        return rows.isEmpty() ? Double.NaN : sum / rows.size();
    }

    /** A bin holds its upper bound, the first one 0 as well. */
    private static int bin(double confidence) {
        return Math.max(0, (int) Math.ceil(confidence * BINS) - 1);
    }
}
