package org.entente.stance.actor;

import java.util.List;
import java.util.Optional;

/** The actors that ship with Entente, and the reading of actors from configuration. */
public final class ActorRegistry {
    private ActorRegistry() {}

    /** The shipped actors: moscow, washington, kabul, taliban. */
    public static List<Actor> shipped() {
        return List.of();
    }

    /** The shipped actor with this id. */
    public static Optional<Actor> shipped(String id) {
        return shipped().stream().filter(actor -> actor.id().equals(id)).findFirst();
    }
}
