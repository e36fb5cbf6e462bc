package org.entente.stance.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Which nouns a pronoun may stand for within its own sentence, the likeliest first. */
final class Antecedents {
    private final DependencyTree tree;
    private final Token pronoun;
    private final List<Token> found = new ArrayList<>();

    private Antecedents(DependencyTree tree, Token pronoun) {
        this.tree = tree;
        this.pronoun = pronoun;
    }

    static List<Token> of(Token pronoun, DependencyTree tree) {
        Antecedents antecedents = new Antecedents(tree, pronoun);
        antecedents.climb();
        return antecedents.found;
    }

    private void climb() {
        Token below = pronoun;
        boolean ownClause = !pronoun.relation().equals("nmod:poss");
        for (Token above : tree.ancestors(pronoun)) {
            if (above.tag().startsWith("N")) {
                fromNoun(below, above);
            }
            Optional<Token> subject = tree.child(above, "nsubj");
            if (below.relation().equals("xcomp")) {
                tree.children(above, "obj", "iobj").forEach(this::addBefore);
            }
            if (subject.isPresent() && subject.get().index() != below.index()) {
                boolean reflexive =
                        pronoun.text().endsWith("self") || pronoun.text().endsWith("selves");
                if (!ownClause || reflexive) {
                    addSubject(subject.get(), below);
                }
            }
            if (subject.isPresent()) {
                ownClause = false;
            }
            below = above;
        }
    }

    private void fromNoun(Token below, Token above) {
        boolean modified = DependencyTree.isRelation(below, "acl", "conj") && below.index() > above.index();
        if (modified && !found.contains(above)) {
            found.add(above);
        }
        if (below.index() > above.index()) {
            tree.children(above, "nmod").stream()
                    .filter(child -> child.relation().equals("nmod:poss"))
                    .forEach(this::addBefore);
        }
    }

    /** A subject that follows its pronoun counts after a clause that begins the sentence: "Although it ..., Ankara". */
    private void addSubject(Token subject, Token below) {
        boolean opening = Set.of("advcl", "obl").contains(below.relation()) && below.index() < subject.index();
        if (subject.index() < pronoun.index() || opening) {
            add(subject);
        }
    }

    private void addBefore(Token token) {
        if (token.index() < pronoun.index()) {
            add(token);
        }
    }

    private void add(Token token) {
        if (!found.contains(token) && !tree.subtree(token).get(pronoun.index())) {
            found.add(token);
        }
    }
}
