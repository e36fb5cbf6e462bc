package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.text.DependencyTree;
import org.entente.text.Span;
import org.entente.text.Token;

/** Rules for reported clauses: "X said that", "Y, she added, Z", "according to X". */
final class IndirectSpeech {
    private final List<Quotation> quotations;
    private final CueFinder cues;
    private final SpeakerResolver speakers;

    /** A clause with who reports it. */
    record Reported(Span content, Span cue, Speaker speaker) {}

    IndirectSpeech(List<Quotation> quotations, CueFinder cues, SpeakerResolver speakers) {
        this.quotations = quotations;
        this.cues = cues;
        this.speakers = speakers;
    }

    List<Reported> find(DependencyTree tree) {
        List<Reported> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (CueFinder.isReporting(token) && !cues.isQuoted(token.span())) {
                content(token, tree)
                        .flatMap(content -> CueFinder.subject(token, tree)
                                .filter(subject -> !cues.isQuoted(subject.span()))
                                .map(subject ->
                                        new Reported(content, token.span(), speakers.resolve(subject, tree))))
                        .ifPresent(found::add);
            } else if (isAccordingTo(token, tree)) {
                tree.head(token).ifPresent(source -> found.add(accordingTo(token, source, tree)));
            }
        }
        return found;
    }

    private Reported accordingTo(Token cue, Token source, DependencyTree tree) {
        BitSet phrase = tree.subtree(source);
        BitSet rest = new BitSet();
        rest.set(0, tree.sentence().tokens().size());
        rest.andNot(phrase);
        Span content = rest.isEmpty() ? tree.sentence().span() : trimmed(rest, tree);
        Span words = cue.span().union(tree.token(cue.index() + 1).span());
        return new Reported(content, words, speakers.resolve(source, tree));
    }

    private static boolean isAccordingTo(Token token, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        return token.text().equalsIgnoreCase("according")
                && token.index() + 1 < tokens.size()
                && tokens.get(token.index() + 1).text().equals("to");
    }

    /** What a cue reports: its clause, or the sentence around "he said". */
    private Optional<Span> content(Token cue, DependencyTree tree) {
        Optional<Token> clause = tree.child(cue, "ccomp");
        if (clause.isPresent()) {
            BitSet words = tree.subtree(clause.get());
            return Optional.of(trimmed(words, tree)).filter(span -> !span.contains(cue.span()) && !cues.isQuoted(span));
        }
        if (!DependencyTree.isRelation(cue, "parataxis", "dep") || cue.isRoot()) {
            return Optional.empty();
        }
        BitSet words = tree.subtree(tree.token(cue.head()));
        words.andNot(tree.subtree(cue));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(trimmed(words, tree)).filter(span -> !Quotations.isMostly(span, quotations));
    }

    private static Span trimmed(BitSet words, DependencyTree tree) {
        BitSet inner = (BitSet) words.clone();
        while (inner.cardinality() > 1 && isMark(tree.token(inner.length() - 1))) {
            inner.clear(inner.length() - 1);
        }
        while (inner.cardinality() > 1 && isMark(tree.token(inner.nextSetBit(0)))) {
            inner.clear(inner.nextSetBit(0));
        }
        return tree.span(inner);
    }

    private static boolean isMark(Token token) {
        return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
