package org.entente.stance.modality;

import java.util.Optional;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Finds what denies a claim: "denied that it helped", "rejected reports of help", "it is untrue that". Stateless. */
public final class Denial {
    private static final String[] CONTENT = {"ccomp", "xcomp", "csubj", "dep"};
    private static final String[] CLAUSES = {"ccomp", "xcomp", "csubj", "dep", "acl"};
    private static final String[] PHRASES = {"obj", "nmod", "obl", "conj", "appos", "nsubj:pass"};

    private Denial() {}

    /** The word above a token that denies what the token says; empty where none does, or the denial is negated. */
    public static Optional<Token> above(Token token, DependencyTree tree) {
        Token at = token;
        boolean claimed = false;
        for (Token head : tree.ancestors(token)) {
            boolean clause = isClause(at);
            if (!clause && !DependencyTree.isRelation(at, PHRASES)) {
                return Optional.empty();
            }
            claimed |= isClaim(at, tree);
            if (isDenial(head, at, claimed, tree)) {
                return Optional.of(head);
            }
            boolean saidByAnother = head.tag().startsWith("V") && DependencyTree.isRelation(at, "ccomp");
            if (saidByAnother) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** Whether a word is one that denies: in "denied helping" and "rejected claims", not in "denied help". */
    static boolean isDenier(Token token, DependencyTree tree) {
        return tree.children(token).stream()
                .anyMatch(child -> (isClause(child) || DependencyTree.isRelation(child, PHRASES))
                        && isDenial(token, child, isClaim(child, tree), tree));
    }

    /** "denied the envoy a visa" keeps it from him. */
    private static boolean isRefusal(Token denier, DependencyTree tree) {
        return tree.child(denier, "obj")
                .filter(object -> !isClaim(object, tree))
                .isPresent();
    }

    private static boolean isClause(Token token) {
        return DependencyTree.isRelation(token, CLAUSES) && !token.relation().equals("acl:relcl");
    }

    private static boolean isDenial(Token head, Token at, boolean claimed, DependencyTree tree) {
        if (Words.isIn("truth", head)) {
            return claimed && Words.isNegated(head, tree);
        }
        boolean denies =
                claimed && (Words.isIn("deniers", head) && !isRefusal(head, tree) || Words.isIn("untrue", head))
                        || Words.isIn("claims", at) && Words.isIn("rejections", head);
        return denies && !Words.isNegated(head, tree);
    }

    /** A clause that is the content of what governs it, or a noun that stands for one: "claims", "any role in". */
    private static boolean isClaim(Token token, DependencyTree tree) {
        if (DependencyTree.isRelation(token, CONTENT)) {
            return token.tag().startsWith("V") || tree.child(token, "cop").isPresent();
        }
        return token.tag().startsWith("N")
                && (Words.isIn("claims", token)
                        || Words.isIn("deeds", token)
                        || tree.children(token, "det").stream()
                                .anyMatch(any -> Words.text(any).equals("any")));
    }
}
