package org.entente.stance.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.stance.WordLists;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Token;

/**
 * Finds what pronouns of the third person and descriptions refer to. "I" and "we" are not among them, since whom they
 * mean depends on who speaks. Thread-safe.
 */
public final class ReferenceFinder {
    private static final WordLists NOUNS = WordLists.beside(CastFinder.class, "nouns.yaml");
    private static final WordLists WORDS = WordLists.beside(ReferenceFinder.class, "references.yaml");

    private final List<Actor> actors;
    private final Set<String> states;
    private final Expletives expletives = new Expletives(WORDS);

    public ReferenceFinder(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        this.states =
                actors.stream().filter(Actor::isState).map(Actor::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The references to whom the article names before them, in the order of the text. */
    public List<Reference> find(AnnotatedArticle article, Cast cast) {
        RoleMemory roles = new RoleMemory(actors, NOUNS, WORDS);
        DescriptionReading descriptions = new DescriptionReading(NOUNS, WORDS, roles, actors);
        List<Reference> found = new ArrayList<>();
        List<Scene> before = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Scene here = new Scene(new DependencyTree(sentence), cast, NOUNS, states::contains);
            for (Token token : sentence.tokens()) {
                referent(token, here, before, descriptions).ifPresent(referent -> {
                    here.resolve(token, referent);
                    found.add(new Reference(
                            sentence.index(), token.span(), token.index(), referent.person(), referent.actors()));
                });
            }
            roles.add(here);
            before.add(0, here);
            if (before.size() > 3) {
                before.remove(3);
            }
        }
        found.sort(Comparator.comparing(Reference::span));
        return found;
    }

    private Optional<Referent> referent(Token token, Scene here, List<Scene> before, DescriptionReading descriptions) {
        if (!token.tag().startsWith("PRP")) {
            return descriptions.read(token, here, before);
        }
        if (expletives.isExpletive(token, here.tree())) {
            return Optional.empty();
        }
        return Referent.Pronoun.of(token.text().toLowerCase(Locale.ROOT))
                .flatMap(pronoun -> PronounReading.read(token, pronoun, here, before))
                .filter(Referent::isKnown);
    }
}
