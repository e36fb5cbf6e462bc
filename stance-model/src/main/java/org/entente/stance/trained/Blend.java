package org.entente.stance.trained;

import java.util.Optional;
import org.entente.stance.Stance;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.Task;

/**
 * Probabilities of the stances by the encoder and the lexicon together: the encoder's log-probabilities plus a weight
 * for what the lexicon says. They are not calibrated: the encoder's are, the mixture's are not. How the weight was
 * chosen, and what it costs, stands in docs/decisions/0016-encoder-and-lexicon.md.
 */
record Blend(double favor, double neither, double against) {
    private static final double LEXICON = 4;
    /** Sentences that say nothing are rarer among candidates than among the rows that the encoder is calibrated on. */
    private static final double NEITHER = -0.3;
    /** A side is taken only where it is so much likelier than the other side. */
    private static final double MARGIN = 0.05;

    static Blend of(Answers answers, Optional<Double> byLexicon) {
        double[] stance = answers.probabilities().getOrDefault(Task.STANCE, new double[] {0, 1, 0});
        double lexicon = byLexicon.orElse(0.0);
        double favor = stance[0] * Math.exp(LEXICON * Math.max(0, lexicon));
        double against = stance[2] * Math.exp(LEXICON * Math.max(0, -lexicon));
        double neither = stance[1] * Math.exp(NEITHER);
        double sum = favor + neither + against;
        return new Blend(favor / sum, neither / sum, against / sum);
    }

    /** P(FAVOR) - P(AGAINST), in [-1, 1]. */
    double score() {
        return favor - against;
    }

    /** The probability of {@link #stance()}. */
    double confidence() {
        return switch (stance()) {
            case FAVOR -> favor;
            case NEITHER -> neither;
            case AGAINST -> against;
        };
    }

    Stance stance() {
        if (neither >= Math.max(favor, against) || Math.abs(score()) < MARGIN) {
            return Stance.NEITHER;
        }
        return favor > against ? Stance.FAVOR : Stance.AGAINST;
    }
}
