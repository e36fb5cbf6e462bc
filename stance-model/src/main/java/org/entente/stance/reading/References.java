package org.entente.stance.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.actor.Mention;
import org.entente.stance.reference.Reference;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Token;

/** The mentions that pronouns and descriptions make: those of the third person, and "we" by who speaks. */
final class References {
    private static final Set<String> FIRST = Set.of("we", "us", "our", "ours", "i", "me", "my", "ourselves");

    private final List<Reference> references;

    References(List<Reference> references) {
        this.references = List.copyOf(references);
    }

    /** The references of one sentence to actors. */
    List<Mention> find(DependencyTree tree, List<Segment> segments) {
        Sentence sentence = tree.sentence();
        Stream<Mention> third = references.stream()
                .filter(reference -> reference.sentence() == sentence.index())
                .flatMap(reference -> reference.actors().stream()
                        .map(actor -> mention(actor, sentence.tokens().get(reference.token()), sentence)));
        Stream<Mention> first = sentence.tokens().stream()
                .filter(token -> token.tag().startsWith("PRP")
                        && FIRST.contains(token.text().toLowerCase(Locale.ROOT)))
                .flatMap(token -> speaker(token, segments).stream().map(actor -> mention(actor, token, sentence)));
        return Stream.concat(third, first)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private static Optional<String> speaker(Token token, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.tokens().contains(token.index()))
                .findFirst()
                .flatMap(Segment::actor);
    }

    private static Mention mention(String actor, Token token, Sentence sentence) {
        return new Mention(
                actor,
                sentence.index(),
                token.span(),
                token.index(),
                token.index() + 1,
                token.index(),
                Mention.Kind.REFERENCE);
    }
}
