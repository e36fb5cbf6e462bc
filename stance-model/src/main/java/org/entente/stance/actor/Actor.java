package org.entente.stance.actor;

import java.util.List;

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
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
        places = List.copyOf(places);
    }
}
