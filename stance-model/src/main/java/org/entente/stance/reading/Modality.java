package org.entente.stance.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.Commitment;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Reads time and commitment from the words around a cue. Stateless. */
final class Modality {
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "perhaps",
            "maybe",
            "possibly",
            "reportedly",
            "apparently",
            "seem",
            "appear",
            "likely",
            "allegedly",
            "probably",
            "presumably",
            "potential",
            "possible",
            "mull",
            "hint");
    private static final Set<String> OVER =
            Set.of("once", "formerly", "previously", "former", "past", "initial", "earlier", "erstwhile");

    private Modality() {}

    static Commitment commitment(List<Token> path, DependencyTree tree, Voice voice) {
        if (path.stream().skip(1).anyMatch(token -> isOne(token, Set.of("deny")))) {
            return Commitment.DENIED;
        }
        boolean conditional = around(path, tree)
                .anyMatch(token -> isOne(token, Set.of("if", "unless"))
                        || isOne(token, Set.of("would", "should")) && voice != Voice.REPORTED);
        if (conditional || path.stream().anyMatch(token -> hasCondition(token, tree))) {
            return Commitment.CONDITIONAL;
        }
        return around(path, tree).anyMatch(token -> isOne(token, HEDGES) && !isNegated(token, tree))
                ? Commitment.HEDGED
                : Commitment.ASSERTED;
    }

    /** "will cooperate if", but not "even if". */
    private static boolean hasCondition(Token token, DependencyTree tree) {
        return tree.children(token, "advcl").stream()
                .flatMap(clause -> tree.children(clause, "mark").stream())
                .filter(mark -> isOne(mark, Set.of("if", "unless")))
                .anyMatch(mark -> mark.index() == 0
                        || !tree.token(mark.index() - 1).text().equalsIgnoreCase("even"));
    }

    /** "could not" asserts. */
    private static boolean isNegated(Token token, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        return token.index() + 1 < tokens.size()
                && Set.of("n't", "not").contains(tokens.get(token.index() + 1).text());
    }

    static Time time(List<Token> path, DependencyTree tree, Voice voice) {
        boolean pluperfect = path.stream().anyMatch(token -> isPluperfect(token, tree, voice));
        boolean usedTo = path.stream()
                .anyMatch(token -> isOne(token, Set.of("use"))
                        && tree.child(token, "xcomp").isPresent());
        boolean over = around(path, tree).anyMatch(token -> isOne(token, OVER));
        return pluperfect || usedTo || over ? Time.PAST : Time.NOW;
    }

    /** In reported speech "had signed" may stand for "has signed", but "had been an ally" is over. */
    private static boolean isPluperfect(Token token, DependencyTree tree, Voice voice) {
        boolean had =
                tree.children(token, "aux").stream().anyMatch(aux -> aux.text().equalsIgnoreCase("had"));
        boolean state = tree.child(token, "cop").isPresent();
        return had && (voice == Voice.NARRATOR || voice == Voice.REPORTED && state);
    }

    /** The path's words, those that govern its top by infinitive, and their close modifiers. */
    private static Stream<Token> around(List<Token> path, DependencyTree tree) {
        Token top = path.get(path.size() - 1);
        Stream<Token> raising =
                DependencyTree.isRelation(top, "xcomp", "ccomp") ? tree.head(top).stream() : Stream.empty();
        return Stream.concat(path.stream(), raising)
                .flatMap(token -> Stream.concat(
                        Stream.of(token), tree.children(token, "aux", "advmod", "mark", "amod").stream()));
    }

    private static boolean isOne(Token token, Set<String> lemmas) {
        return lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
