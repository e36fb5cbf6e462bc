package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.DependencyTree;
import org.entente.text.Span;
import org.entente.text.Token;

/** Rules for reported clauses: "X said that", "Y, she added, Z", "according to X", "in the view of X". */
final class IndirectSpeech {
    private static final Set<String> VIEWS = Set.of("view", "opinion", "eye", "judgment", "estimation");

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
            if (!cues.isQuoted(token.span())) {
                at(token, tree).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Reported> at(Token token, DependencyTree tree) {
        if (CueFinder.isReporting(token)) {
            return content(token, tree)
                    .flatMap(content -> CueFinder.subject(token, tree)
                            .filter(subject -> !cues.isQuoted(subject.span()))
                            .map(subject -> new Reported(content, token.span(), speakers.resolve(subject, tree))));
        }
        if (isAccordingTo(token, tree)) {
            Span words = token.span().union(tree.token(token.index() + 1).span());
            return tree.head(token).flatMap(source -> around(source, source, words, tree));
        }
        return isView(token, tree)
                ? tree.child(token, "nmod").flatMap(source -> around(token, source, viewOf(token, source, tree), tree))
                : Optional.empty();
    }

    /** What stands around the phrase that names the source, unless it is mostly quoted. */
    private Optional<Reported> around(Token phrase, Token source, Span cue, DependencyTree tree) {
        BitSet rest = new BitSet();
        rest.set(0, tree.sentence().tokens().size());
        rest.andNot(tree.subtree(phrase));
        Span content = rest.isEmpty() ? tree.sentence().span() : trimmed(rest, tree);
        return Quotations.isMostly(content, quotations)
                ? Optional.empty()
                : Optional.of(new Reported(content, cue, speakers.resolve(source, tree)));
    }

    /** Whether the token is the noun of "in the view of many". */
    private static boolean isView(Token token, DependencyTree tree) {
        return VIEWS.contains(token.lemma())
                && DependencyTree.isRelation(token, "obl")
                && tree.child(token, "case")
                        .filter(word -> word.text().equalsIgnoreCase("in"))
                        .isPresent();
    }

    private static Span viewOf(Token noun, Token source, DependencyTree tree) {
        Token of = tree.child(source, "case").orElse(noun);
        return tree.child(noun, "case").orElse(noun).span().union(of.span());
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
