package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.stance.WordLists;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;

/** Finds where an article names the actors and their people. Thread-safe. */
public final class CastFinder {
    private static final WordLists NOUNS = WordLists.beside(CastFinder.class, "nouns.yaml");

    private final List<Actor> actors;
    private final NameIndex names;
    private final NameReading reading = new NameReading(NOUNS);

    public CastFinder(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        this.names = new NameIndex(actors);
    }

    /** The names of actors and persons in the article; pronouns are not among them. */
    public Cast find(AnnotatedArticle article) {
        Home home = new Home(actors, NOUNS, Datelines.home(article.article().text(), actors));
        Period written = article.article().date().map(Period::of).orElseGet(() -> Era.of(article, actors));
        PeopleFinder people = new PeopleFinder(actors, written, NOUNS, home);
        List<Mention> mentions = new ArrayList<>();
        List<PersonMention> persons = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            DependencyTree tree = new DependencyTree(sentence);
            List<Mention> named = names.find(sentence.tokens()).stream()
                    .flatMap(match -> reading.read(match, tree).stream())
                    .toList();
            List<PersonMention> met = people.find(tree, named).stream()
                    .filter(person -> named.stream().noneMatch(name -> isLonger(name, person)))
                    .toList();
            persons.addAll(met);
            List<Mention> here = Stream.of(
                            named.stream().filter(name -> !isPartOfPerson(name, met)),
                            met.stream().flatMap(CastFinder::actorOf),
                            home.find(tree, named, met).stream())
                    .flatMap(found -> found)
                    .sorted(Comparator.comparing(Mention::span))
                    .toList();
            home.add(tree, here, met);
            mentions.addAll(here);
        }
        return new Cast(mentions, persons);
    }

    /** "Obama administration" is not Obama. */
    private static boolean isLonger(Mention name, PersonMention person) {
        return name.span().contains(person.span()) && !person.span().contains(name.span());
    }

    private static boolean isPartOfPerson(Mention name, List<PersonMention> people) {
        return people.stream().anyMatch(person -> person.span().overlaps(name.span()));
    }

    private static Stream<Mention> actorOf(PersonMention person) {
        return person.actor().stream()
                .map(actor -> new Mention(
                        actor,
                        person.sentence(),
                        person.span(),
                        person.firstToken(),
                        person.endToken(),
                        person.endToken() - 1,
                        Mention.Kind.PERSON));
    }
}
