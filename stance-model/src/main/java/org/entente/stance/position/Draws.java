package org.entente.stance.position;

/**
 * How far a score could have come out otherwise, in many resamples. Draws of two scores go together: those at the same
 * place rest on the same weights of the articles.
 */
public final class Draws {
    private final double score;
    private final double[] deviations;
    private final double[] priors;

    /**
     * Draws around a score.
     *
     * @param deviations from the score, by resample
     * @param priors how far the prior moves the score, to either side
     */
    Draws(double score, double[] deviations, double[] priors) {
        this.score = score;
        this.deviations = deviations;
        this.priors = priors;
    }

    /** The score itself. */
    public double score() {
        return score;
    }

    /** This score less another. */
    public Draws minus(Draws other) {
        return new Draws(score - other.score, minus(deviations, other.deviations), minus(priors, other.priors));
    }

    /** The same with deviations from another cause added, one a resample; each counts to either side. */
    public Draws plus(double[] symmetric) {
        double[] sums = priors.clone();
        for (int b = 0; b < sums.length; b++) {
            sums[b] += symmetric[b];
        }
        return new Draws(score, deviations, sums);
    }

    private static double[] minus(double[] these, double[] those) {
        double[] differences = new double[these.length];
        for (int b = 0; b < differences.length; b++) {
            differences[b] = these[b] - those[b];
        }
        return differences;
    }

    /** Two values a resample: the prior to one side, and to the other. This way for and against are treated alike. */
    double[] values() {
        double[] values = new double[2 * deviations.length];
        for (int b = 0; b < deviations.length; b++) {
            values[2 * b] = score + deviations[b] + priors[b];
            values[2 * b + 1] = score + deviations[b] - priors[b];
        }
        return values;
    }

    /** Root of the mean squared distance of the draws from the score. */
    public double standardError() {
        double squares = 0;
        for (int b = 0; b < deviations.length; b++) {
            squares += deviations[b] * deviations[b] + priors[b] * priors[b];
        }
        return Math.sqrt(squares / deviations.length);
    }
}
