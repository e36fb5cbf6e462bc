package org.entente.stance.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.stance.WordLists;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Mention;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Resolves descriptions: "the envoy", "the group", "the government", "both sides". */
final class DescriptionReading {
    private static final Set<String> THE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> PAIR = Set.of("two", "both");

    private final WordLists nouns;
    private final WordLists words;
    private final RoleMemory roles;
    private final Predicate<String> states;
    private final Predicate<String> movements;

    DescriptionReading(WordLists nouns, WordLists words, RoleMemory roles, List<Actor> actors) {
        this.nouns = nouns;
        this.words = words;
        this.roles = roles;
        this.states = id -> actors.stream().anyMatch(actor -> actor.id().equals(id) && actor.isState());
        this.movements = id -> actors.stream()
                .anyMatch(actor -> actor.id().equals(id)
                        && !actor.isState()
                        && !actor.adjectives().isEmpty());
    }

    Optional<Referent> read(Token token, Scene here, List<Scene> before) {
        if (!token.tag().equals("NN") && !token.tag().equals("NNS") || !isBare(token, here)) {
            return Optional.empty();
        }
        String lemma = Scene.lower(token);
        if (isPair(token, here.tree())) {
            return pair(token, here, before);
        }
        if (!hasThe(token, here.tree())) {
            return Optional.empty();
        }
        return roles.find(token, here.tree())
                .or(() -> institution(lemma, token, here, before))
                .filter(Referent::isKnown);
    }

    /** No name, possessor or adjective says which one is meant. */
    private static boolean isBare(Token token, Scene here) {
        DependencyTree tree = here.tree();
        boolean named = here.mentions().stream().anyMatch(m -> m.covers(token.index()) || m.head() == token.index())
                || here.person(token).isPresent();
        return !named
                && !DependencyTree.isRelation(token, "compound", "appos")
                && tree.children(token, "cop", "nmod", "amod", "compound", "appos", "nummod", "acl").stream()
                        .allMatch(child -> PAIR.contains(Scene.lower(child)));
    }

    private static boolean hasThe(Token token, DependencyTree tree) {
        return tree.children(token, "det").stream().anyMatch(child -> THE.contains(Scene.lower(child)));
    }

    private boolean isPair(Token token, DependencyTree tree) {
        return token.tag().equals("NNS")
                && words.get("sides").contains(Scene.lower(token))
                && (tree.children(token).stream().anyMatch(child -> PAIR.contains(Scene.lower(child)))
                        || hasThe(token, tree));
    }

    /** The actors of this sentence so far and the one before, if they are exactly two; or a pair that is the subject. */
    private static Optional<Referent> pair(Token token, Scene here, List<Scene> before) {
        Stream<Mention> earlier = before.stream().limit(1).flatMap(scene -> scene.mentions().stream());
        Stream<Mention> now = here.mentions().stream().filter(mention -> mention.endToken() <= token.index());
        Set<String> actors = new LinkedHashSet<>();
        Stream.concat(earlier, now).filter(Mention::canHold).map(Mention::actor).forEach(actors::add);
        if (actors.size() == 2) {
            return Optional.of(Referent.of(Referent.Sort.PEOPLE, actors.toArray(String[]::new)));
        }
        return before.stream()
                .limit(2)
                .flatMap(scene -> scene.subjects().stream().flatMap(subject -> scene.at(subject).stream()))
                .filter(referent -> referent.actors().size() == 2)
                .findFirst();
    }

    private Optional<Referent> institution(String lemma, Token token, Scene here, List<Scene> before) {
        if (words.get("state_bodies").contains(lemma)) {
            return nearest(token, here, before, states, lemma);
        }
        if (words.get("states").contains(lemma)) {
            return DependencyTree.isRelation(token, "nsubj") && !isPlace(token, here.tree())
                    ? nearest(token, here, before, states, lemma)
                    : Optional.empty();
        }
        if (words.get("movements").contains(lemma)) {
            return nearest(token, here, before, movements, lemma);
        }
        if (words.get("organizations").contains(lemma)) {
            return nearest(token, here, before, states.or(movements).negate(), lemma);
        }
        return Optional.empty();
    }

    /** "the country lies by the sea" */
    private boolean isPlace(Token token, DependencyTree tree) {
        return tree.head(token)
                .filter(head -> nouns.get("place_verbs").contains(Scene.lower(head))
                        || nouns.get("place_predicates").contains(Scene.lower(head)))
                .isPresent();
    }

    /** The only actor of the kind in this sentence so far, or in the nearest sentence before that has one. */
    private static Optional<Referent> nearest(
            Token token, Scene here, List<Scene> before, Predicate<String> kind, String lemma) {
        Set<String> now = actors(here, token.index(), kind);
        if (!now.isEmpty()) {
            return only(now);
        }
        for (Scene scene : before.subList(0, Math.min(2, before.size()))) {
            Optional<Referent> subject = scene.subjects().stream()
                    .limit(1)
                    .flatMap(first -> scene.at(first).stream())
                    .filter(referent -> referent.actors().size() == 1)
                    .filter(referent -> kind.test(referent.actors().get(0)))
                    .findFirst();
            if (subject.isPresent()) {
                return Optional.of(Referent.of(
                        Referent.Sort.ORGANIZATION, subject.get().actors().get(0)));
            }
            Set<String> actors = actors(scene, Integer.MAX_VALUE, kind);
            if (!actors.isEmpty() || mentions(scene, lemma)) {
                return mentions(scene, lemma) && actors.isEmpty() ? Optional.empty() : only(actors);
            }
        }
        return Optional.empty();
    }

    private static boolean mentions(Scene scene, String lemma) {
        return scene.tree().sentence().tokens().stream()
                .anyMatch(token -> Scene.lower(token).equals(lemma));
    }

    private static Optional<Referent> only(Set<String> actors) {
        return actors.size() == 1
                ? Optional.of(Referent.of(
                        Referent.Sort.ORGANIZATION, actors.iterator().next()))
                : Optional.empty();
    }

    private static Set<String> actors(Scene scene, int end, Predicate<String> kind) {
        Set<String> actors = new LinkedHashSet<>();
        scene.mentions().stream()
                .filter(mention -> mention.endToken() <= end && mention.canHold())
                .map(Mention::actor)
                .filter(kind)
                .forEach(actors::add);
        return actors;
    }
}
