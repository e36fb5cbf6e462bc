package org.entente.stance.position.tone;

import org.entente.stance.position.Estimate;

/**
 * The tone of an actor's statements toward the target, beside its position and never part of it.
 *
 * @param actor id of the holder
 * @param kind which tone
 * @param estimate weighted mean in [-1, 1], positive is favorable
 * @param statements number of statements with a tone, at least 1
 */
public record ActorTone(String actor, Kind kind, Estimate estimate, int statements) {
    /** What the tone is of. */
    public enum Kind {
        /** Of the sentence, whoever it is about. */
        SENTENCE,
        /** Toward the target of the statement. */
        TARGET
    }
}
