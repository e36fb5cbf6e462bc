package org.entente.stance.lexicon;

import java.util.BitSet;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Noun phrases of a sentence and who owns them. */
final class NounPhrases {
    private final DependencyTree tree;

    NounPhrases(DependencyTree tree) {
        this.tree = tree;
    }

    /** Who owns a noun: "Moscow's refusal", "American sanctions", "support from Kabul". */
    BitSet owners(LexicalMatch match) {
        Token noun = match.anchor();
        BitSet owners = new BitSet();
        boolean hasFurther = tree.children(noun, "nmod").stream()
                .anyMatch(child ->
                        Syntax.hasCase(child, tree, "on", "for", "to", "with", "against", "toward", "towards"));
        for (Token child : tree.children(noun)) {
            boolean before =
                    child.index() < noun.index() && DependencyTree.isRelation(child, "nmod:poss", "amod", "compound");
            if (match.entry().mutual() && Syntax.hasCase(child, tree, "between", "among")) {
                owners.or(phrase(child));
            }
            boolean by = DependencyTree.isRelation(child, "nmod")
                    && (Syntax.hasCase(child, tree, "by", "from")
                            || Syntax.hasCase(child, tree, "of") && (hasFurther || match.score() > 0));
            if (before && isNamed(child) || by && isNamed(child)) {
                owners.or(phrase(child));
            }
        }
        return owners;
    }

    /** Whether the phrase has a name or a possessive pronoun in it. */
    boolean isNamed(Token token) {
        return tree.subtree(token, NounPhrases::leadsOut).stream()
                .mapToObj(tree::token)
                .anyMatch(word -> word.tag().startsWith("NNP")
                        || word.tag().equals("PRP$")
                        || Character.isUpperCase(word.text().charAt(0)));
    }

    /** The words of a noun phrase, without its clauses and appositions. */
    BitSet phrase(Token top) {
        return tree.subtree(
                top,
                child -> leadsOut(child)
                        || DependencyTree.isRelation(child, "nmod")
                                && !child.relation().equals("nmod:poss")
                                && !Syntax.hasCase(child, tree, "of", "for"));
    }

    private static boolean leadsOut(Token child) {
        return DependencyTree.isRelation(
                        child, "acl", "appos", "parataxis", "advcl", "ccomp", "dep", "nsubj", "cop", "punct")
                || DependencyTree.isRelation(child, "conj") && child.tag().startsWith("V");
    }
}
