package org.entente.stance.reference;

import java.util.Optional;
import java.util.Set;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Knows the "it" that stands for nothing: "it is clear that", "it was raining". */
final class Expletives {
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "advcl", "acl", "parataxis");

    private final WordLists words;

    Expletives(WordLists words) {
        this.words = words;
    }

    boolean isExpletive(Token token, DependencyTree tree) {
        if (!token.text().equalsIgnoreCase("it")) {
            return false;
        }
        Optional<Token> head = tree.head(token);
        if (token.relation().startsWith("expl") || head.isEmpty()) {
            return true;
        }
        if (!DependencyTree.isRelation(token, "nsubj")) {
            return false;
        }
        String predicate = Scene.lower(head.get());
        boolean clause = tree.children(head.get()).stream()
                .anyMatch(child -> CLAUSES.contains(child.relation().split(":", 2)[0])
                        && child.index() > head.get().index());
        boolean copula = !tree.children(head.get(), "cop").isEmpty();
        return words.get("weather").contains(predicate)
                || copula && words.get("impersonal_predicates").contains(predicate)
                || words.get("impersonal_verbs").contains(predicate) && clause
                || token.relation().equals("nsubj:pass")
                        && !tree.children(head.get(), "ccomp").isEmpty();
    }
}
