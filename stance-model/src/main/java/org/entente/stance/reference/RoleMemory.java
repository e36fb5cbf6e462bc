package org.entente.stance.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.WordLists;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Person;
import org.entente.stance.actor.PersonMention;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Who was last said to be an envoy, a minister and so on, in an article so far. */
final class RoleMemory {
    /** After this many sentences a role is named anew. */
    private static final int REACH = 6;

    private record Holder(int sentence, Referent referent) {}

    private final WordLists nouns;
    private final Map<String, Set<String>> wider = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Holder> holders = new HashMap<>();

    RoleMemory(List<Actor> actors, WordLists nouns, WordLists words) {
        this.nouns = nouns;
        words.get("diplomats").forEach(role -> wider.put(role, Set.of("diplomat", "official")));
        words.get("leaders").forEach(role -> wider.put(role, Set.of("leader", "official")));
        for (Actor actor : actors) {
            for (Person person : actor.people()) {
                person.role()
                        .ifPresent(role -> listed.computeIfAbsent(person.name(), name -> new HashSet<>())
                                .addAll(List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
            }
        }
    }

    /** Remembers the roles that a sentence names. */
    void add(Scene scene) {
        DependencyTree tree = scene.tree();
        for (Token token : tree.sentence().tokens()) {
            if (token.tag().startsWith("N")) {
                add(token, scene, tree);
            }
        }
    }

    private void add(Token token, Scene scene, DependencyTree tree) {
        String lemma = Scene.lower(token);
        int sentence = tree.sentence().index();
        Optional<PersonMention> person = scene.person(token);
        if (person.isPresent()) {
            Referent referent = scene.at(token).orElseThrow();
            listed.getOrDefault(person.get().name(), Set.of()).forEach(role -> put(role, sentence, referent));
            tree.children(token, "compound", "appos").forEach(child -> put(Scene.lower(child), sentence, referent));
            tree.head(token)
                    .filter(head -> DependencyTree.isRelation(token, "appos", "compound"))
                    .ifPresent(head -> put(Scene.lower(head), sentence, referent));
        }
        if (nouns.get("roles").contains(lemma) || nouns.get("outsiders").contains(lemma)) {
            scene.at(token).ifPresent(referent -> put(key(token), sentence, referent));
        } else if (nouns.get("acting").contains(lemma)) {
            scene.at(token)
                    .filter(Referent::isKnown)
                    .ifPresent(referent -> holders.put(key(token), new Holder(sentence, referent)));
        }
    }

    private void put(String role, int sentence, Referent referent) {
        holders.put(role, new Holder(sentence, referent));
        if (nouns.get("roles").contains(role)) {
            wider.getOrDefault(role, Set.of("official"))
                    .forEach(word -> holders.put(word, new Holder(sentence, referent)));
        }
    }

    private static String key(Token token) {
        return Scene.lower(token) + (token.tag().endsWith("S") ? "s" : "");
    }

    /** Whom the article means by a role that it has given to someone. */
    Optional<Referent> find(Token token, DependencyTree tree) {
        return Optional.ofNullable(holders.get(key(token)))
                .filter(holder -> holder.sentence() >= tree.sentence().index() - REACH)
                .map(Holder::referent);
    }
}
