package org.entente.stance.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Finds the words among which the target of a claim may stand. */
final class TargetRegion {
    private static final String[] SETTING_ASIDE = {
        "despite", "besides", "except", "unlike", "than", "without", "instead", "after", "before", "during", "because",
        "amid", "since", "while"
    };

    private final DependencyTree tree;
    private final NounPhrases phrases;
    private final List<LexicalMatch> matches;

    TargetRegion(DependencyTree tree, NounPhrases phrases, List<LexicalMatch> matches) {
        this.tree = tree;
        this.phrases = phrases;
        this.matches = matches;
    }

    /** Indices of the tokens that the match governs or that stand beside it as arguments. */
    BitSet of(LexicalMatch match) {
        Token anchor = match.anchor();
        Optional<BitSet> blamed = match.isVerb() && match.score() < 0 ? blamedOwners(anchor) : Optional.empty();
        if (blamed.isPresent()) {
            return blamed.get();
        }
        Optional<Token> object =
                tree.child(anchor, "obj").filter(obj -> !match.tokens().contains(obj.index()) && phrases.isNamed(obj));
        if (match.isVerb() && object.isPresent()) {
            return governed(object.get(), match);
        }
        BitSet region = governed(anchor, match);
        if (match.isNoun()) {
            siblings(anchor).stream()
                    .filter(sibling -> !isTopic(sibling, match))
                    .forEach(sibling -> region.or(governed(sibling, match)));
        }
        if (anchor.tag().equals("VBN") && DependencyTree.isRelation(anchor, "acl", "amod") && !anchor.isRoot()) {
            region.or(phrases.phrase(tree.token(anchor.head())));
        }
        return region;
    }

    /** "condemned the American attack on": who did what is condemned. */
    private Optional<BitSet> blamedOwners(Token verb) {
        return tree.child(verb, "obj")
                .flatMap(object -> matches.stream()
                        .filter(other -> other.anchor().equals(object) && other.score() < 0 && other.isNoun())
                        .findFirst()
                        .map(phrases::owners));
    }

    private BitSet governed(Token top, LexicalMatch match) {
        return tree.subtree(
                top,
                child -> isSetAside(child)
                        || isOtherClaim(child, match)
                        || isTopic(child, match)
                        || !match.entry().open() && isClause(child, match.anchor()));
    }

    /** "cooperation on Afghanistan": what it is about, not whom it is with. */
    private boolean isTopic(Token child, LexicalMatch match) {
        return match.entry().mutual()
                && DependencyTree.isRelation(child, "nmod", "obl")
                && Syntax.hasCase(child, tree, "on", "over", "about", "in", "concerning", "regarding");
    }

    private boolean isSetAside(Token child) {
        return DependencyTree.isRelation(child, "parataxis")
                || DependencyTree.isRelation(child, "conj") && child.tag().startsWith("V")
                || Syntax.hasCase(child, tree, SETTING_ASIDE);
    }

    private boolean isClause(Token child, Token anchor) {
        Optional<Token> head = tree.head(child);
        boolean inClause = head.filter(clause -> !clause.equals(anchor))
                        .filter(clause -> DependencyTree.isRelation(clause, "ccomp"))
                        .isPresent()
                && !DependencyTree.isRelation(child, "nsubj");
        return inClause
                || DependencyTree.isRelation(child, "acl")
                || DependencyTree.isRelation(child, "dep") && child.tag().startsWith("V");
    }

    private boolean isOtherClaim(Token child, LexicalMatch match) {
        return DependencyTree.isRelation(child, "xcomp", "ccomp", "advcl")
                && matches.stream()
                        .anyMatch(other -> other != match
                                && other.isVerb()
                                && other.anchor().equals(child));
    }

    /** The other arguments of the verb above a noun: "gave the Americans the cold shoulder", "put Moscow under pressure". */
    private List<Token> siblings(Token noun) {
        Token at = noun;
        for (int step = 0; step < 3 && !at.isRoot(); step++) {
            Token head = tree.token(at.head());
            if (head.tag().startsWith("V")) {
                return siblings(at, head);
            }
            if (!DependencyTree.isRelation(at, "nmod", "dep", "conj", "appos")) {
                return List.of();
            }
            at = head;
        }
        return List.of();
    }

    private List<Token> siblings(Token at, Token verb) {
        if (DependencyTree.isRelation(at, "obj", "nsubj:pass")) {
            return tree.children(verb, "iobj", "obl").stream()
                    .filter(child -> !isSetAside(child) && !Syntax.hasCase(child, tree, "by", "in", "over"))
                    .toList();
        }
        boolean under = DependencyTree.isRelation(at, "obl") && Syntax.hasCase(at, tree, "under", "with");
        return under ? tree.children(verb, "obj", "nsubj:pass") : List.of();
    }
}
