package org.entente.stance.evaluation;

/**
 * One labelled row and the answer to it.
 *
 * @param gold label that people gave
 * @param answer label that the system gave, {@link #NONE} where it gave none
 */
public record Labelled(String gold, String answer) {
    /** Counts as wrong for every gold label. */
    public static final String NONE = "none";

    public boolean isRight() {
        return gold.equals(answer);
    }
}
