package org.entente.stance.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.AnnotatedArticle;

/** Finds the actor in whose land an article was written, by the place in capital letters at its start. */
final class Datelines {
    private static final Pattern PLACE = Pattern.compile(
            "\\s*(\\p{Lu}[\\p{Lu}.' -]+\\p{Lu}\\.?)((?:, ?[\\p{L}\\d. ]+){0,2})(?: ?\\([^()\\n]{1,40}\\))? ?(?:--|[\u2014\u2013-]) ");

    private Datelines() {}

    static Optional<String> of(AnnotatedArticle article, List<Actor> actors) {
        Matcher place = PLACE.matcher(article.article().text());
        if (!place.lookingAt()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(place.group(2).split(",")), Stream.of(place.group(1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> actors.stream().filter(actor -> actor.isState() && isCalled(name, actor)))
                .map(Actor::id)
                .findFirst();
    }

    private static boolean isCalled(String name, Actor actor) {
        return Stream.concat(actor.aliases().stream(), actor.places().stream())
                .anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name));
    }
}
