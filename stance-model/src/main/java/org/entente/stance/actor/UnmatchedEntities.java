package org.entente.stance.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.AnnotatedArticle;
import org.entente.text.EntityMention;
import org.entente.text.Sentence;
import org.entente.text.Token;

/** Counts the persons, organizations and places of articles that no actor's name is in. Not thread-safe. */
public final class UnmatchedEntities {
    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "LOCATION");

    /** An entity that no actor matches. */
    private record Named(String text, String type) {}

    private record Tally(int mentions, int articles) {}

    private final NameIndex names;
    private final CastFinder casts;
    private final Map<Named, Tally> tallies = new HashMap<>();

    public UnmatchedEntities(List<Actor> actors) {
        names = new NameIndex(actors);
        casts = new CastFinder(actors);
    }

    /** Counts the entities of one article. */
    public void add(AnnotatedArticle article) {
        Cast cast = casts.find(article);
        Map<Named, Integer> here = new HashMap<>();
        for (Sentence sentence : article.sentences()) {
            List<NameIndex.Match> matches = names.findAll(sentence.tokens());
            sentence.entities().stream()
                    .filter(entity -> TYPES.contains(entity.type()))
                    .filter(entity -> matches.stream()
                            .noneMatch(match -> match.first() < entity.endToken() && entity.firstToken() < match.end()))
                    .map(entity -> named(entity, sentence, cast))
                    .flatMap(List::stream)
                    .forEach(named -> here.merge(named, 1, Integer::sum));
        }
        here.forEach((named, count) -> tallies.merge(
                named,
                new Tally(count, 1),
                (a, b) -> new Tally(a.mentions() + b.mentions(), a.articles() + b.articles())));
    }

    /** The entity's name, a person's by the fullest form; none for a person who speaks for an actor. */
    private static List<Named> named(EntityMention entity, Sentence sentence, Cast cast) {
        var person = cast.personAt(sentence.index(), entity.firstToken());
        if (person.isPresent()) {
            return person.get().actor().isPresent()
                    ? List.of()
                    : List.of(new Named(person.get().name(), entity.type()));
        }
        String text = sentence.tokens().subList(entity.firstToken(), entity.endToken()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        return List.of(new Named(text, entity.type()));
    }

    /** The most frequent ones, at most {@code most}, each named at least {@code least} times. */
    public List<RegistryFinding> top(int most, int least) {
        Set<String> listed = new HashSet<>();
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().mentions() >= least)
                .sorted(Map.Entry.<Named, Tally>comparingByValue(
                                Comparator.comparingInt(Tally::mentions).reversed())
                        .thenComparing(entry -> entry.getKey().text())
                        .thenComparing(entry -> entry.getKey().type()))
                .filter(entry -> listed.add(entry.getKey().text()))
                .limit(most)
                .map(entry -> new RegistryFinding(
                        "articles '" + entry.getKey().text() + "'",
                        "named " + entry.getValue().mentions() + " times in "
                                + entry.getValue().articles() + " articles, and no actor matches it",
                        "Add it to an actor, or leave it if it takes no part"))
                .toList();
    }
}
