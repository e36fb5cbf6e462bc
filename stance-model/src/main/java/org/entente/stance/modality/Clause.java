package org.entente.stance.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/**
 * The clause that a cue stands in.
 *
 * @param cue the words from the cue up to the clause's verb, at least one
 * @param raising the verb above an infinitive or content clause: "seems" in "seems to help"
 */
record Clause(List<Token> cue, Optional<Token> raising, DependencyTree tree) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final String[] TOPS = {"ccomp", "advcl", "acl", "parataxis", "root", "csubj"};

    /** @param path from the cue up to the highest word that bears on it */
    static Clause of(List<Token> path, DependencyTree tree) {
        List<Token> words = new ArrayList<>(path);
        Token top = path.get(path.size() - 1);
        while (!isTop(top, tree)) {
            top = tree.head(top).orElseThrow();
            words.add(top);
        }
        boolean raised = DependencyTree.isRelation(top, "xcomp", "ccomp", "csubj") || isHeardOf(top, tree);
        return new Clause(List.copyOf(words), raised ? tree.head(top) : Optional.empty(), tree);
    }

    private static boolean isTop(Token token, DependencyTree tree) {
        boolean ownClause = DependencyTree.isRelation(token, "conj", "xcomp", "dep")
                && token.tag().startsWith("V")
                && (token.relation().equals("xcomp")
                        || tree.child(token, "nsubj").isPresent());
        return ownClause
                || DependencyTree.isRelation(token, TOPS)
                || tree.head(token).isEmpty();
    }

    /** "is suspected of helping", "is believed to distrust" where the verb is taken for a noun. */
    private static boolean isHeardOf(Token top, DependencyTree tree) {
        return tree.head(top).filter(head -> isHearsay(head, tree)).isPresent();
    }

    static boolean isHearsay(Token verb, DependencyTree tree) {
        return Words.isIn("hearsay", verb) && tree.child(verb, "aux:pass").isPresent();
    }

    Stream<Token> words() {
        return Stream.concat(cue.stream(), raising.stream());
    }

    /** Direct dependents of the clause's words. */
    Stream<Token> beside(String... relations) {
        return words().flatMap(word -> tree.children(word, relations).stream());
    }

    /** Whether its last finite verb is in the past tense; "has helped" is not. */
    boolean isInPastTense() {
        return cue.stream()
                .map(this::tense)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last)
                .filter("VBD"::equals)
                .isPresent();
    }

    /** The tag of the word's finite verb; taggers take some "negotiated" without an auxiliary for a participle. */
    private Optional<String> tense(Token word) {
        List<String> auxiliaries =
                tree.children(word, "aux", "cop").stream().map(Token::tag).toList();
        boolean bare = auxiliaries.isEmpty()
                && word.tag().equals("VBN")
                && tree.children(word, "nsubj").stream()
                        .anyMatch(subject -> subject.relation().equals("nsubj"));
        return bare
                ? Optional.of("VBD")
                : Stream.concat(auxiliaries.stream(), Stream.of(word.tag()))
                        .filter(FINITE::contains)
                        .findFirst();
    }
}
