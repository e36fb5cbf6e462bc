package org.entente.stance.score;

import java.util.List;
import org.entente.text.Token;

/** What a scorer found out about a candidate. */
public sealed interface Scoring {
    /**
     * The candidate was scored.
     *
     * @param score P(FAVOR) - P(AGAINST), in [-1, 1]
     * @param confidence probability of the more likely stance, in [0, 1]
     * @param cue the words that made the score, in the order of the text; at least one
     * @param path from the cue up to the highest word that bears on it
     */
    record Scored(double score, double confidence, List<Token> cue, List<Token> path) implements Scoring {
        public Scored {
            cue = List.copyOf(cue);
            path = List.copyOf(path);
        }
    }

    /** The words say nothing about the holder's stance toward the target. */
    record NoEvidence() implements Scoring {}
}
