package org.entente.stance.modality;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.Commitment;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Reads time and commitment from the words around a cue. Stateless. */
public final class Modality {
    private static final Set<String> MODALS = Set.of("may", "might", "could");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");

    private Modality() {}

    /**
     * Whether what the cue says still holds.
     *
     * @param path from the cue up to the highest word that bears on it, at least one word
     * @param year of the article; where it is empty, years in the text say nothing
     */
    public static Time time(List<Token> path, DependencyTree tree, Voice voice, OptionalInt year) {
        boolean told =
                voice == Voice.REPORTED || Denial.above(path.get(0), tree).isPresent();
        return new Over(Clause.of(path, tree), year).isSaid(told) ? Time.PAST : Time.NOW;
    }

    /**
     * How firmly it is put; the first of DENIED, CONDITIONAL and HEDGED that applies.
     *
     * @param path from the cue up to the highest word that bears on it, at least one word
     */
    public static Commitment commitment(List<Token> path, DependencyTree tree, Voice voice) {
        Token cue = path.get(0);
        if (Denial.isDenier(cue, tree) || Denial.above(cue, tree).isPresent()) {
            return Commitment.DENIED;
        }
        Clause clause = Clause.of(path, tree);
        if (isConditional(clause, voice)) {
            return Commitment.CONDITIONAL;
        }
        return isHedged(clause) ? Commitment.HEDGED : Commitment.ASSERTED;
    }

    private static boolean isConditional(Clause clause, Voice voice) {
        DependencyTree tree = clause.tree();
        boolean would = voice != Voice.REPORTED
                && clause.beside("aux").anyMatch(aux -> Words.lemma(aux).equals("would"));
        boolean isCondition = clause.beside("mark").anyMatch(mark -> isCondition(mark, tree));
        boolean provided = clause.raising()
                .filter(verb -> Words.isWrittenIn("conditions", verb)
                        && tree.child(verb, "nsubj").isEmpty())
                .isPresent();
        return would
                || isCondition
                || provided
                || clause.words().anyMatch(word -> isInverted(word, tree))
                || clause.beside("advcl", "obl", "advmod").anyMatch(child -> isUnderCondition(child, tree));
    }

    /** "if they ask", "unless", "only when", "as long as", "on the condition that", "should they attack". */
    private static boolean isUnderCondition(Token child, DependencyTree tree) {
        boolean marked =
                tree.children(child, "mark", "case", "advmod").stream().anyMatch(mark -> isCondition(mark, tree));
        boolean asLong = Words.text(child).equals("long")
                && child.index() > 0
                && Set.of("as", "so").contains(Words.text(tree.token(child.index() - 1)));
        boolean onCondition = Words.lemma(child).equals("condition")
                && tree.children(child, "case").stream()
                        .anyMatch(on -> Words.text(on).equals("on"));
        return marked || asLong || onCondition || isInverted(child, tree);
    }

    /** "if", but not "even if" and "as if". */
    private static boolean isCondition(Token mark, DependencyTree tree) {
        String before = mark.index() == 0 ? "" : Words.text(tree.token(mark.index() - 1));
        return Words.isWrittenIn("conditions", mark) && !Set.of("even", "as").contains(before)
                || Words.isWrittenIn("conditions_after_only", mark) && before.equals("only");
    }

    /** "Should the raids end": a verb before its subject, at the start. */
    private static boolean isInverted(Token verb, DependencyTree tree) {
        return tree.children(verb, "aux").stream()
                .filter(aux -> INVERTED.contains(Words.text(aux)))
                .anyMatch(aux -> Character.isUpperCase(aux.text().charAt(0))
                        && tree.child(verb, "nsubj")
                                .filter(subject -> subject.index() > aux.index())
                                .isPresent());
    }

    private static boolean isHedged(Clause clause) {
        DependencyTree tree = clause.tree();
        Stream<Token> near = Stream.concat(clause.words(), clause.beside("aux", "advmod", "mark", "amod"));
        return near.anyMatch(word -> isHedge(word, tree))
                || clause.beside("mark").anyMatch(mark -> Words.text(mark).equals("whether"))
                || clause.words().anyMatch(word -> Clause.isHearsay(word, tree))
                || clause.words().skip(1).anyMatch(word -> Words.isIn("undecided", word));
    }

    /** "could", but not "could not", which asserts, and not the month of May. */
    private static boolean isHedge(Token word, DependencyTree tree) {
        if (!Words.isIn("hedges", word)
                || MODALS.contains(Words.lemma(word)) && !word.tag().equals("MD")) {
            return false;
        }
        boolean negated = word.index() + 1 < tree.sentence().tokens().size()
                && Set.of("n't", "not").contains(Words.text(tree.token(word.index() + 1)));
        return !negated;
    }
}
