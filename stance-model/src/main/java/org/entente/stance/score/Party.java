package org.entente.stance.score;

import java.util.Optional;
import org.entente.stance.actor.Mention;

/**
 * A side of a candidate statement.
 *
 * @param actor id of the actor
 * @param name what the actor is called
 * @param mention where the sentence names the side; empty for the speaker of the words, and for a target that only the
 *     context names
 */
public record Party(String actor, String name, Optional<Mention> mention) {
    public static Party named(Mention mention) {
        return new Party(mention.actor(), mention.actor(), Optional.of(mention));
    }

    public static Party implied(String actor, String name) {
        return new Party(actor, name, Optional.empty());
    }
}
