package org.entente.stance.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.Dateline;

/** Finds the actor in whose land an article was written. */
final class Datelines {
    private Datelines() {}

    /** The state that a part of the dateline names, the last first: "Afghanistan" in "KABUL, Afghanistan". */
    static Optional<String> home(String text, List<Actor> actors) {
        return Dateline.of(text).stream()
                .flatMap(dateline -> Arrays.stream(dateline.place().split(", ")))
                .flatMap(name -> actors.stream().filter(actor -> actor.isState() && isCalled(name, actor)))
                .map(Actor::id)
                .reduce((earlier, later) -> later);
    }

    private static boolean isCalled(String name, Actor actor) {
        return Stream.concat(actor.aliases().stream(), actor.places().stream()).anyMatch(name::equalsIgnoreCase);
    }
}
