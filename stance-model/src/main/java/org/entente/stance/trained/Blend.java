package org.entente.stance.trained;

import java.util.Optional;
import org.entente.stance.Stance;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.Task;

/**
 * Probabilities of the stances by the encoder and the lexicon together: the encoder's log-probabilities plus weights
 * for what the lexicon says, as a logistic regression.
 */
record Blend(double favor, double neither, double against) {
    private static final double LEXICON = Double.parseDouble(System.getProperty("lex", "1.5"));
    private static final double SILENT = Double.parseDouble(System.getProperty("silent", "0.5"));

    static Blend of(Answers answers, Optional<Double> byLexicon) {
        double[] stance = answers.probabilities().getOrDefault(Task.STANCE, new double[] {0, 1, 0});
        double lexicon = byLexicon.orElse(0.0);
        double favor = stance[0] * Math.exp(LEXICON * Math.max(0, lexicon));
        double against = stance[2] * Math.exp(LEXICON * Math.max(0, -lexicon));
        double neither = stance[1] * Math.exp(byLexicon.isEmpty() ? SILENT : 0);
        double sum = favor + neither + against;
        return new Blend(favor / sum, neither / sum, against / sum);
    }

    double score() {
        return favor - against;
    }

    double confidence() {
        return Math.max(neither, Math.max(favor, against));
    }

    Stance stance() {
        if (neither >= favor && neither >= against) {
            return Stance.NEITHER;
        }
        return favor > against ? Stance.FAVOR : Stance.AGAINST;
    }
}
