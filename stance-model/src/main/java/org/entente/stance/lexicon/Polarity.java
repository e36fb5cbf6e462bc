package org.entente.stance.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.modality.Denial;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Follows a word up its sentence, through negation and words that turn things around. */
final class Polarity {
    private static final Set<String> REPORTING =
            Set.of("say", "tell", "add", "note", "state", "report", "announce", "declare", "write", "explain");
    private static final String[] CLIMBED = {
        "obj", "iobj", "obl", "xcomp", "ccomp", "nmod", "acl", "advcl", "dep", "amod"
    };
    private static final String[] THROUGH = {
        "from", "of", "in", "to", "with", "on", "into", "for", "about", "at", "toward", "against"
    };
    private static final double NEGATED_FAVOR = 0.9;
    private static final double NEGATED_CONFLICT = 0.5;
    private static final double UNKNOWN_GOVERNOR = 0.95;

    private final Lexicon lexicon;
    private final DependencyTree tree;
    private final List<LexicalMatch> matches;

    Polarity(Lexicon lexicon, DependencyTree tree, List<LexicalMatch> matches) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.matches = matches;
    }

    /**
     * The score of a match in its sentence.
     *
     * @param path gets the words above the match that bear on it; holds the match's anchor
     * @param owned whether the match is a noun whose owner is named
     */
    double climb(LexicalMatch match, List<Token> path, boolean owned) {
        Token at = match.anchor();
        double polarity = negated(at, Token.NO_HEAD, match) ? turned(match.score()) : match.score();
        if (tree.children(at, "amod").stream().anyMatch(child -> lexicon.reverses(child, tree))) {
            polarity = turned(polarity);
        }
        if (isInfinitiveAfterRefusal(at)) {
            polarity = turned(polarity);
        }
        Optional<Token> denial = Denial.above(at, tree);
        if (denial.isPresent()) {
            path.add(denial.get());
            return turned(polarity);
        }
        while (!at.isRoot()) {
            Token head = tree.token(at.head());
            if (match.tokens().contains(head.index()) || !isClimbed(at, head, path.size() == 1, owned)) {
                break;
            }
            if (!DependencyTree.isRelation(at, "conj")) {
                polarity = lexicon.reverses(head, tree) ? -polarity : polarity * UNKNOWN_GOVERNOR;
                polarity = negated(head, at.index(), match) ? turned(polarity) : polarity;
                path.add(head);
            }
            if (DependencyTree.isRelation(at, "nsubj")) {
                break;
            }
            at = head;
        }
        return polarity;
    }

    /** "Moscow's refusal to cooperate", which parsers like to read as a clause with the noun as its subject. */
    private boolean isInfinitiveAfterRefusal(Token verb) {
        return Syntax.hasCase(verb, tree, "to")
                && tree.child(verb, "nsubj")
                        .filter(subject -> lexicon.reverses(subject, tree))
                        .isPresent();
    }

    private static double turned(double polarity) {
        return -polarity * (polarity > 0 ? NEGATED_FAVOR : NEGATED_CONFLICT);
    }

    private boolean isClimbed(Token at, Token head, boolean first, boolean owned) {
        boolean nominal = at.tag().startsWith("N");
        if (DependencyTree.isRelation(at, "conj")) {
            return nominal && head.tag().startsWith("N");
        }
        if (DependencyTree.isRelation(at, "nsubj")) {
            boolean transitive = tree.child(head, "obj").isPresent();
            return nominal
                    && lexicon.reverses(head, tree)
                    && (!transitive || at.relation().equals("nsubj:pass"));
        }
        if (!DependencyTree.isRelation(at, CLIMBED) || at.relation().equals("acl:relcl")) {
            return false;
        }
        if (!nominal && Syntax.ownSubject(at, tree).isPresent() || isReport(at, head)) {
            return false;
        }
        if (owned
                && head.tag().startsWith("V")
                && isScored(head)
                && Syntax.ownSubject(head, tree).isPresent()) {
            return false;
        }
        if (DependencyTree.isRelation(at, "obl", "nmod", "advcl")) {
            return Syntax.hasCase(at, tree, THROUGH);
        }
        return !at.relation().equals("amod") || at.tag().equals("VBG") && first;
    }

    private static boolean isReport(Token at, Token head) {
        return DependencyTree.isRelation(at, "ccomp") && REPORTING.contains(Lexicon.lemma(head));
    }

    private boolean isScored(Token token) {
        return matches.stream().anyMatch(match -> match.anchor().equals(token));
    }

    /** Whether a word of no stands at the token, leaving aside the branch that the cue stands in. */
    private boolean negated(Token token, int from, LexicalMatch match) {
        return tree.children(token).stream()
                .filter(child -> child.index() != from && !match.tokens().contains(child.index()))
                .filter(child -> !isNotOnly(child))
                .anyMatch(child -> isNegation(child, token));
    }

    private boolean isNotOnly(Token token) {
        List<Token> tokens = tree.sentence().tokens();
        return token.index() + 1 < tokens.size()
                && Set.of("only", "just", "merely").contains(Lexicon.lemma(tokens.get(token.index() + 1)));
    }

    private boolean isNegation(Token child, Token parent) {
        String lemma = Lexicon.lemma(child);
        if (lemma.equals("longer")) {
            return tree.children(child).stream().anyMatch(lexicon::negates);
        }
        if (lemma.equals("little") || lemma.equals("few")) {
            return parent.tag().startsWith("N") && tree.children(child).isEmpty();
        }
        boolean nothing = DependencyTree.isRelation(child, "obj", "nsubj")
                && tree.children(child, "det").stream().anyMatch(lexicon::negates);
        return nothing && parent.tag().startsWith("V") || lexicon.negates(child);
    }
}
