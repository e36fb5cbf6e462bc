package org.entente.stance.actor;

import java.util.List;
import java.util.stream.Stream;

/** A field of an actor that lists names. */
record NamedField(String key, List<String> names) {
    /** The fields whose names mean the actor, in the order of the registry. */
    static List<NamedField> of(Actor actor) {
        return List.of(
                new NamedField("aliases", actor.aliases()),
                new NamedField("adjectives", actor.adjectives()),
                new NamedField("demonyms", actor.demonyms()),
                new NamedField("bodies", actor.bodies()),
                new NamedField("titles", actor.titles()),
                new NamedField("places", actor.places()));
    }

    static Stream<String> namesOf(Actor actor) {
        return of(actor).stream().flatMap(field -> field.names().stream());
    }

    /** Where a name stands, for a finding. */
    static String place(Actor actor, String key, String name) {
        return actor.id() + "." + key + " '" + name + "'";
    }
}
