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
 * @param demonyms words for the people, such as "Russians"; only "the Russians" as a whole may be the actor
 * @param bodies governments, ministries and groups that act for the actor
 * @param titles offices that are the actor's without its name, such as "secretary of state"
 * @param people persons who speak for the actor
 * @param places capitals and seats that stand for the actor when they act
 * @param namesakes names that contain a name of the actor and mean someone else, such as "Pakistani Taliban"
 * @param phrase the name as it reads within a sentence, such as "the Taliban"; the name itself where absent
 * <p>An absent list counts as empty.
 */
public record Actor(
        String id,
        String name,
        String color,
        List<String> aliases,
        List<String> adjectives,
        List<String> demonyms,
        List<String> bodies,
        List<String> titles,
        List<Person> people,
        List<String> places,
        List<String> namesakes,
        String phrase) {
    public Actor {
        aliases = orEmpty(aliases);
        adjectives = orEmpty(adjectives);
        demonyms = orEmpty(demonyms);
        bodies = orEmpty(bodies);
        titles = orEmpty(titles);
        people = orEmpty(people);
        places = orEmpty(places);
        namesakes = orEmpty(namesakes);
        phrase = orElse(phrase, name);
    }

    /** An actor without demonyms, titles and namesakes. */
    public Actor(
            String id,
            String name,
            String color,
            List<String> aliases,
            List<String> adjectives,
            List<String> bodies,
            List<Person> people,
            List<String> places) {
        this(id, name, color, aliases, adjectives, List.of(), bodies, List.of(), people, places, List.of(), name);
    }

    private static String orElse(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether the actor is a state: it has a capital, or an adjective that is not itself its name. */
    public boolean isState() {
        return !places.isEmpty() || !aliases.containsAll(adjectives);
    }
}
