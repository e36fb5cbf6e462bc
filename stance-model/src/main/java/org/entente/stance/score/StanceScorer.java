package org.entente.stance.score;

/** Says what a candidate statement means for its target. Found with {@link java.util.ServiceLoader}; thread-safe. */
public interface StanceScorer {
    /** Stable name with version for provenance, such as "lexicon". */
    String id();
}
