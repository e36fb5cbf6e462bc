package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a registry's names: which are listed twice, which contain another's, which can never be found. */
final class NameLint {
    /** These may hold the same word: "Taliban fighters" and "the Taliban", "French wine" and "the French". */
    private static final Set<String> PAIRED = Set.of("aliases", "adjectives", "demonyms");

    private final List<Actor> actors;
    private final List<RegistryFinding> findings = new ArrayList<>();

    NameLint(List<Actor> actors) {
        this.actors = actors;
    }

    List<RegistryFinding> findings() {
        actors.forEach(this::unreachable);
        collisions();
        contained();
        return findings;
    }

    private void unreachable(Actor actor) {
        Map<String, String> fields = new HashMap<>();
        for (NamedField field : NamedField.of(actor)) {
            Set<String> own = new HashSet<>();
            for (String name : field.names()) {
                String first = fields.putIfAbsent(name, field.key());
                boolean paired = first != null && PAIRED.contains(first) && PAIRED.contains(field.key());
                if (NameIndex.words(name).isEmpty()) {
                    add(actor, field.key(), name, "is empty and matches nothing", "Remove it");
                } else if (!own.add(name) || first != null && !paired) {
                    add(actor, field.key(), name, "is already in " + actor.id() + "." + first, "Keep one of them");
                } else if (actor.namesakes().contains(name)) {
                    add(actor, field.key(), name, "is also in " + actor.id() + ".namesakes", "Keep one of them");
                }
            }
        }
        for (String namesake : actor.namesakes()) {
            if (NamedField.namesOf(actor).noneMatch(name -> contains(namesake, name))) {
                add(
                        actor,
                        "namesakes",
                        namesake,
                        "contains no name of the actor and has no effect",
                        "Remove it, or check its spelling");
            }
        }
    }

    private void collisions() {
        Map<String, Actor> owners = new HashMap<>();
        for (Actor actor : actors) {
            for (NamedField field : NamedField.of(actor)) {
                for (String name : field.names()) {
                    Actor owner = owners.putIfAbsent(name, actor);
                    if (owner != null && owner != actor) {
                        add(
                                actor,
                                field.key(),
                                name,
                                "is a name of '" + owner.id() + "' too, which is listed first and gets every mention",
                                "Leave it to one of the two");
                    }
                }
            }
        }
    }

    /** A longer name wins, which is right only if it was meant: then the other actor lists it as a namesake. */
    private void contained() {
        for (Actor actor : actors) {
            for (NamedField field : NamedField.of(actor)) {
                for (String name : field.names()) {
                    actors.stream()
                            .filter(other ->
                                    other != actor && !other.namesakes().contains(name))
                            .filter(other -> NamedField.namesOf(other).anyMatch(inner -> contains(name, inner)))
                            .forEach(other -> add(
                                    actor,
                                    field.key(),
                                    name,
                                    "contains a name of '" + other.id() + "' and wins over it",
                                    "If that is right, list it in " + other.id() + ".namesakes"));
                }
            }
        }
    }

    private static boolean contains(String longer, String shorter) {
        if (longer.length() <= shorter.length()) {
            return false;
        }
        List<String> inner = NameIndex.words(shorter);
        return !inner.isEmpty() && Collections.indexOfSubList(NameIndex.words(longer), inner) >= 0;
    }

    private void add(Actor actor, String key, String name, String problem, String advice) {
        findings.add(new RegistryFinding(NamedField.place(actor, key, name), problem, advice));
    }
}
