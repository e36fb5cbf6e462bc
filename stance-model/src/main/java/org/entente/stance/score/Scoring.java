package org.entente.stance.score;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.stance.Stance;
import org.entente.text.Token;

/** What a scorer found out about a candidate. */
public sealed interface Scoring {
    /**
     * The candidate was scored.
     *
     * @param score P(FAVOR) - P(AGAINST), in [-1, 1]
     * @param confidence probability of {@code stance}, in [0, 1]
     * @param cue the words that made the score, in the order of the text; at least one
     * @param path from the cue up to the highest word that bears on it
     * @param tone sentiment toward the target in [-1, 1]; empty where the scorer does not measure it
     * @param scorer what made the score: a scorer's id, or "both" where encoder and lexicon made it together
     */
    record Scored(
            Stance stance,
            double score,
            double confidence,
            List<Token> cue,
            List<Token> path,
            OptionalDouble tone,
            String scorer)
            implements Scoring {
        public Scored {
            cue = List.copyOf(cue);
            path = List.copyOf(path);
        }
    }

    /** The words say nothing about the holder's stance toward the target. */
    record NoEvidence() implements Scoring {}
}
