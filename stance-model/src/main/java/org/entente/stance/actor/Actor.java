package org.entente.stance.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the registry.
 *
 * @param id lower-case letters, digits and hyphens
 * @param name as it reads in a report
 * @param color as {@code #rrggbb}
 * @param aliases names that always mean the actor, such as "Russia"
 * @param adjectives words that make a head noun the actor's, such as "Russian" in "Russian officials"
 * @param bodies governments, ministries and groups that act for the actor
 * @param people persons who speak for the actor
 * @param places capitals and seats that stand for the actor when they act
 * <p>An absent list counts as empty.
 */
public record Actor(
        String id,
        String name,
        String color,
        List<String> aliases,
        List<String> adjectives,
        List<String> bodies,
        List<Person> people,
        List<String> places) {
    public Actor {
        aliases = orEmpty(aliases);
        adjectives = orEmpty(adjectives);
        bodies = orEmpty(bodies);
        people = orEmpty(people);
        places = orEmpty(places);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
