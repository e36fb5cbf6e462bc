package org.entente.stance.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.Mention;
import org.entente.stance.actor.PersonMention;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Resolves pronouns and "both countries" to actors, by short reach: this sentence and the one before. */
final class References {
    private static final Set<String> FIRST = Set.of("we", "us", "our", "ours", "i", "me", "my", "ourselves");
    private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> GROUP = Set.of("they", "their", "them");
    private static final Set<String> SIDES =
            Set.of("government", "country", "side", "nation", "power", "state", "capital", "party", "leader");
    private static final Set<String> PAIR = Set.of("two", "both");

    private final Cast cast;

    References(Cast cast) {
        this.cast = cast;
    }

    /** The references of one sentence to actors that the cast names before them. */
    List<Mention> find(DependencyTree tree, List<Segment> segments) {
        List<Mention> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().startsWith("PRP")) {
                actor(word, token, tree, segments).ifPresent(actor -> found.add(reference(actor, token, tree)));
            } else if (isBothSides(token, tree)) {
                pairBefore(token, tree).forEach(actor -> found.add(reference(actor, token, tree)));
            }
        }
        return found;
    }

    private static Mention reference(String actor, Token token, DependencyTree tree) {
        return new Mention(
                actor,
                tree.sentence().index(),
                token.span(),
                token.index(),
                token.index() + 1,
                token.index(),
                Mention.Kind.REFERENCE);
    }

    private Optional<String> actor(String word, Token token, DependencyTree tree, List<Segment> segments) {
        Optional<Segment> segment = segments.stream()
                .filter(s -> s.tokens().contains(token.index()))
                .findFirst();
        if (FIRST.contains(word)) {
            return segment.flatMap(Segment::actor);
        }
        if (PERSON.contains(word)) {
            return lastPerson(token, tree).flatMap(PersonMention::actor);
        }
        return THING.contains(word) || GROUP.contains(word) ? subjectBefore(word, token, tree) : Optional.empty();
    }

    private Optional<PersonMention> lastPerson(Token token, DependencyTree tree) {
        int sentence = tree.sentence().index();
        return cast.people().stream()
                .filter(person -> person.span().end() <= token.span().start() && person.sentence() >= sentence - 1)
                .max(Comparator.comparing(PersonMention::span));
    }

    /** The nearest subject before a pronoun: in its own sentence, or that of the sentence before at its start. */
    private Optional<String> subjectBefore(String word, Token token, DependencyTree tree) {
        Optional<Mention> here = subjects(cast.mentionsIn(tree.sentence().index()).stream(), tree)
                .filter(mention -> mention.endToken() <= token.index())
                .filter(mention -> agrees(word, mention, tree))
                .reduce((earlier, later) -> later);
        if (here.isPresent() || !DependencyTree.isRelation(token, "nsubj", "nmod:poss") || token.index() > 6) {
            return here.map(Mention::actor);
        }
        return cast.mentionsIn(tree.sentence().index() - 1).stream()
                .filter(mention -> mention.canHold() && mention.kind() != Mention.Kind.OWNER)
                .findFirst()
                .filter(mention -> mention.firstToken() <= 4)
                .map(Mention::actor);
    }

    private static Stream<Mention> subjects(Stream<Mention> mentions, DependencyTree tree) {
        return mentions.filter(Mention::canHold)
                .filter(mention -> DependencyTree.isRelation(tree.token(mention.head()), "nsubj"));
    }

    private static boolean agrees(String word, Mention mention, DependencyTree tree) {
        String tag = tree.token(mention.head()).tag();
        boolean plural = tag.equals("NNS") || tag.equals("NNPS");
        return GROUP.contains(word) == plural || mention.kind() == Mention.Kind.NAME;
    }

    /** "both countries", "the two governments". */
    private static boolean isBothSides(Token token, DependencyTree tree) {
        return token.tag().equals("NNS")
                && SIDES.contains(token.lemma().toLowerCase(Locale.ROOT))
                && (tree.children(token).stream()
                                .anyMatch(child -> PAIR.contains(child.lemma().toLowerCase(Locale.ROOT)))
                        || tree.children(token).stream()
                                        .allMatch(child -> child.text().equalsIgnoreCase("the"))
                                && !tree.children(token).isEmpty());
    }

    /** The actors of this sentence and the one before, if they are exactly two. */
    private List<String> pairBefore(Token token, DependencyTree tree) {
        int sentence = tree.sentence().index();
        List<String> actors = cast.mentions().stream()
                .filter(mention -> mention.sentence() >= sentence - 1 && mention.sentence() <= sentence)
                .filter(mention -> mention.span().end() <= token.span().start() && mention.canHold())
                .map(Mention::actor)
                .distinct()
                .toList();
        return actors.size() == 2 ? actors : List.of();
    }
}
