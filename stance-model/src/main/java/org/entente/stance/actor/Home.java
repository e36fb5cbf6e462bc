package org.entente.stance.actor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/**
 * Whose government is meant by "the foreign ministry" or "a deputy minister" where nothing beside it says so: that of the
 * state that the article was last about, or that of the place it is datelined. Holds what the article has said so far.
 */
final class Home {
    private static final int REACH = 6;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "some", "several", "many");

    private record Topic(Optional<String> actor, int sentence) {}

    private final WordLists nouns;
    private final Set<String> states = new HashSet<>();
    private final Optional<String> dateline;
    private final Map<String, Optional<String>> roles = new HashMap<>();
    private Optional<Topic> topic = Optional.empty();

    /** @param dateline id of the actor in whose land the article was written */
    Home(List<Actor> actors, WordLists nouns, Optional<String> dateline) {
        this.nouns = nouns;
        this.dateline = dateline;
        actors.stream().filter(Actor::isState).map(Actor::id).forEach(states::add);
    }

    /** The mentions that bare offices make in a sentence; sentences come in the order of the text. */
    List<Mention> find(DependencyTree tree, List<Mention> names, List<PersonMention> people) {
        return tree.sentence().tokens().stream()
                .filter(token -> isBare(token, tree, names, people) && stands(token, tree))
                .flatMap(token ->
                        remembered(token, tree)
                                .orElseGet(
                                        () -> subjectBefore(token, tree, names).or(() -> current(tree)))
                                .stream()
                                .map(actor -> mention(actor, token, tree)))
                .toList();
    }

    /** The actor whose office a description names, if nothing in it says whose: "a deputy minister". */
    Optional<String> ownerOf(Token role, DependencyTree tree, List<Mention> names) {
        boolean his = nouns.get("roles").contains(lower(role))
                && tree.children(role, "nmod").stream()
                        .anyMatch(child -> child.tag().equals("PRP$"));
        return his || isBare(role, tree, names, List.of()) ? current(tree) : Optional.empty();
    }

    /** Takes up what a sentence is about. */
    void add(DependencyTree tree, List<Mention> mentions, List<PersonMention> people) {
        int sentence = tree.sentence().index();
        mentions.stream()
                .filter(Mention::canHold)
                .forEach(mention -> roles.put(lower(tree.token(mention.head())), Optional.of(mention.actor())));
        subject(tree).ifPresent(subject -> {
            Optional<String> actor = actorAt(subject, tree, mentions);
            if (actor.isPresent()) {
                topic = actor.filter(states::contains)
                        .map(state -> new Topic(Optional.of(state), sentence))
                        .or(() -> topic);
            } else if (isForeign(subject, tree, people)) {
                topic = Optional.of(new Topic(Optional.empty(), sentence));
                roles.put(lower(subject), Optional.empty());
            }
        });
    }

    /** Whose "the president" was when the article named him in full; what is empty inside was somebody else's. */
    private Optional<Optional<String>> remembered(Token office, DependencyTree tree) {
        return isDefinite(office, tree)
                ? Optional.ofNullable(roles.get(lower(office))).map(given -> given.filter(states::contains))
                : Optional.empty();
    }

    private static boolean isDefinite(Token office, DependencyTree tree) {
        return tree.children(office, "det").stream()
                .anyMatch(child -> child.text().equalsIgnoreCase("the"));
    }

    /** The state that acts in the sentence before the office is named. */
    private Optional<String> subjectBefore(Token office, DependencyTree tree, List<Mention> names) {
        return subject(tree)
                .filter(subject -> subject.index() < office.index())
                .flatMap(subject -> actorAt(subject, tree, names))
                .filter(states::contains);
    }

    /** The state that the article was last about, or where it was written. */
    Optional<String> current(DependencyTree tree) {
        int sentence = tree.sentence().index();
        Optional<Topic> recent = topic.filter(at -> at.sentence() >= sentence - REACH);
        return recent.isPresent() ? recent.get().actor() : dateline;
    }

    /** An office of a state without a name, an owner or an adjective that says of which. */
    private boolean isBare(Token token, DependencyTree tree, List<Mention> names, List<PersonMention> people) {
        boolean office = nouns.get("offices").contains(lower(token))
                || token.tag().equals("NN") && nouns.get("single_offices").contains(lower(token));
        if (!token.tag().startsWith("N") || !office) {
            return false;
        }
        boolean named = names.stream().anyMatch(name -> name.covers(token.index()) || name.head() == token.index())
                || people.stream().anyMatch(person -> person.covers(token.index()))
                || DependencyTree.isRelation(token, "compound", "amod");
        return !named && tree.children(token).stream().allMatch(child -> leavesOpen(child, tree));
    }

    private boolean leavesOpen(Token child, DependencyTree tree) {
        if (DependencyTree.isRelation(child, "amod", "compound")) {
            return isLower(child) || nouns.get("portfolios").contains(lower(child));
        }
        if (child.relation().equals("nmod:poss")) {
            return nouns.get("offices").contains(lower(child));
        }
        if (DependencyTree.isRelation(child, "nmod")) {
            BitSet phrase = tree.subtree(child);
            return phrase.stream()
                            .mapToObj(tree::token)
                            .noneMatch(token -> token.tag().startsWith("NNP"))
                    && tree.child(child, "case")
                            .filter(of -> of.text().equals("of"))
                            .isEmpty();
        }
        if (DependencyTree.isRelation(child, "det")) {
            return ARTICLES.contains(child.text().toLowerCase(Locale.ROOT));
        }
        return !DependencyTree.isRelation(child, "cop", "acl", "nummod");
    }

    /** Whether the office acts, owns something, or is one that is acted toward. */
    private static boolean stands(Token token, DependencyTree tree) {
        return DependencyTree.isRelation(token, "nsubj")
                || token.relation().equals("nmod:poss")
                || DependencyTree.isRelation(token, "obj", "iobj") && isDefinite(token, tree);
    }

    private static Optional<Token> subject(DependencyTree tree) {
        return tree.sentence().tokens().stream()
                .filter(Token::isRoot)
                .flatMap(root -> tree.children(root, "nsubj").stream())
                .findFirst();
    }

    private static Optional<String> actorAt(Token subject, DependencyTree tree, List<Mention> mentions) {
        Optional<String> itself = mentions.stream()
                .filter(mention ->
                        mention.canHold() && (mention.head() == subject.index() || mention.covers(subject.index())))
                .map(Mention::actor)
                .findFirst();
        Stream<Token> owners = tree.children(subject, "nmod", "appos").stream();
        return itself.or(() -> owners.flatMap(owner -> mentions.stream()
                        .filter(mention -> mention.canHold() && mention.head() == owner.index())
                        .map(Mention::actor))
                .findFirst());
    }

    /** Named by a word with a capital letter that is no actor's name: "Pakistan", "Iranian officials". */
    private boolean isForeign(Token subject, DependencyTree tree, List<PersonMention> people) {
        boolean person = people.stream().anyMatch(met -> met.covers(subject.index()));
        return !person
                && Stream.concat(Stream.of(subject), tree.children(subject, "amod", "compound", "nmod").stream())
                        .anyMatch(token -> !isLower(token)
                                && (token.tag().startsWith("NNP") || token.tag().startsWith("JJ"))
                                && token.index() > 0
                                && !nouns.get("portfolios").contains(lower(token))
                                && !nouns.get("offices").contains(lower(token)));
    }

    private Mention mention(String actor, Token office, DependencyTree tree) {
        int first = tree.children(office, "amod", "compound").stream()
                .mapToInt(Token::index)
                .filter(index -> index < office.index())
                .min()
                .orElse(office.index());
        return new Mention(
                actor,
                tree.sentence().index(),
                tree.token(first).span().union(office.span()),
                first,
                office.index() + 1,
                office.index(),
                Mention.Kind.PHRASE);
    }

    private static boolean isLower(Token token) {
        return Character.isLowerCase(token.text().charAt(0));
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
