package org.entente.stance.score;

import java.util.List;

/**
 * Says what candidate statements mean for their targets. Found with {@link java.util.ServiceLoader}; has no state that a
 * caller can see and may be used by several threads.
 */
public interface StanceScorer {
    /** Stable id, used in configuration and in a report's provenance, such as "lexicon". */
    String id();

    /** Names what decides in more detail than the id, such as the weights. */
    default String model() {
        return id();
    }

    /**
     * Scores candidates, best given all of an article at once. Same input, same result.
     *
     * @return one outcome per candidate, in the same order
     */
    List<Scoring> score(List<Candidate> candidates);
}
