package org.entente.stance.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.stance.WordLists;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.Mention;
import org.entente.stance.actor.PersonMention;
import org.entente.stance.reference.Referent.Sort;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** What the nouns and pronouns of one sentence stand for; pronouns as soon as they are resolved. */
final class Scene {
    private final DependencyTree tree;
    private final List<Mention> mentions;
    private final List<PersonMention> people;
    private final WordLists nouns;
    private final Predicate<String> states;
    private final Map<Integer, Referent> resolved = new HashMap<>();

    /** @param states whether the actor with an id is a state */
    Scene(DependencyTree tree, Cast cast, WordLists nouns, Predicate<String> states) {
        this.tree = tree;
        this.mentions = cast.mentionsIn(tree.sentence().index());
        this.people = cast.peopleIn(tree.sentence().index());
        this.nouns = nouns;
        this.states = states;
    }

    DependencyTree tree() {
        return tree;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void resolve(Token token, Referent referent) {
        resolved.put(token.index(), referent);
    }

    Optional<Referent> resolved(Token token) {
        return Optional.ofNullable(resolved.get(token.index()));
    }

    /** What the token stands for; empty for what no pronoun takes up, such as "I" and "which". */
    Optional<Referent> at(Token token) {
        if (resolved.containsKey(token.index())) {
            return resolved(token);
        }
        if (token.tag().startsWith("PRP")) {
            return Referent.Pronoun.of(lower(token)).map(Scene::unknown);
        }
        if (!token.tag().startsWith("N")) {
            return Optional.empty();
        }
        Referent alone = noun(token);
        List<Token> others = tree.children(token, "conj").stream()
                .filter(other -> other.tag().startsWith("N"))
                .toList();
        return Optional.of(others.isEmpty() ? alone : together(alone, others));
    }

    private static Referent unknown(Referent.Pronoun pronoun) {
        return switch (pronoun) {
            case PERSON -> Referent.of(Sort.PERSON);
            case THING -> Referent.of(Sort.THING);
            case GROUP -> Referent.of(Sort.THINGS);
        };
    }

    private Referent together(Referent first, List<Token> others) {
        Set<String> actors = new LinkedHashSet<>(first.actors());
        boolean known = !first.actors().isEmpty();
        for (Token other : others) {
            List<String> more = noun(other).actors();
            known &= !more.isEmpty();
            actors.addAll(more);
        }
        return Referent.of(Sort.PEOPLE, known ? actors.toArray(String[]::new) : new String[0]);
    }

    private Referent noun(Token token) {
        Optional<PersonMention> person = person(token);
        if (person.isPresent()) {
            return new Referent(
                    Sort.PERSON,
                    Optional.of(person.get().name()),
                    person.get().actor().stream().toList());
        }
        Optional<Mention> mention = mentions.stream()
                .filter(Mention::canHold)
                .filter(m -> m.head() == token.index() && m.kind() != Mention.Kind.OWNER)
                .findFirst();
        String lemma = lower(token);
        boolean plural = token.tag().endsWith("S");
        if (nouns.get("roles").contains(lemma) || nouns.get("outsiders").contains(lemma)) {
            return referent(plural ? Sort.PEOPLE : Sort.PERSON, mention);
        }
        if (mention.isPresent()) {
            Sort sort = plural && mention.get().kind() == Mention.Kind.PHRASE ? Sort.PEOPLE : sort(mention.get());
            return referent(sort, mention);
        }
        return Referent.of(plural ? Sort.THINGS : Sort.THING);
    }

    private Sort sort(Mention mention) {
        return mention.kind() == Mention.Kind.NAME && states.test(mention.actor()) ? Sort.STATE : Sort.ORGANIZATION;
    }

    private static Referent referent(Sort sort, Optional<Mention> mention) {
        return new Referent(
                sort, Optional.empty(), mention.map(Mention::actor).stream().toList());
    }

    /** The person whom the token is part of, or who stands beside it: "the envoy, Omar Jan". */
    Optional<PersonMention> person(Token token) {
        return personAt(token)
                .or(() -> tree.children(token, "appos").stream()
                        .flatMap(child -> personAt(child).stream())
                        .findFirst());
    }

    private Optional<PersonMention> personAt(Token token) {
        return people.stream().filter(person -> person.covers(token.index())).findFirst();
    }

    /** The subjects of the sentence's clauses, that of the main clause first. */
    List<Token> subjects() {
        List<Token> subjects = new ArrayList<>();
        tree.sentence().tokens().stream()
                .filter(token -> DependencyTree.isRelation(token, "nsubj"))
                .sorted(java.util.Comparator.comparingInt(
                                (Token token) -> tree.ancestors(token).size())
                        .thenComparing(Token::index))
                .forEach(subjects::add);
        return subjects;
    }

    /** The referents that are known and that the pronoun may mean, in the order of the text. */
    List<Referent> known(Referent.Pronoun pronoun, int before) {
        return tree.sentence().tokens().stream()
                .filter(token -> token.index() < before)
                .flatMap(token -> at(token).stream())
                .filter(referent -> referent.isKnown() && referent.agreesWith(pronoun))
                .distinct()
                .toList();
    }

    static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
