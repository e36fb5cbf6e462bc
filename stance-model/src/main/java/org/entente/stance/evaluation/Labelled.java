package org.entente.stance.evaluation;

/**
 * One labelled row and the answer to it.
 *
 * @param gold label that people gave
 * @param answer label that the system gave, {@link #NONE} where it gave none
 * @param confidence probability that the system gives its answer, in [0, 1]; NaN where it tells none
 */
public record Labelled(String gold, String answer, double confidence) {
    /** Counts as wrong for every gold label. */
    public static final String NONE = "none";

    public Labelled {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("Confidence must be in [0, 1] or NaN, got " + confidence);
        }
    }

    /** An answer of a system that tells no probabilities. */
    public Labelled(String gold, String answer) {
        this(gold, answer, Double.NaN);
    }

    public boolean isRight() {
        return gold.equals(answer);
    }
}
