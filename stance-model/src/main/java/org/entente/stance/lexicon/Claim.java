package org.entente.stance.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.text.Token;

/**
 * What one word or phrase of the lexicon says in its sentence.
 *
 * @param polarity in [-1, 1], after negation and what governs it
 * @param wished whether it is asked for or wished for, not done
 * @param agents tokens that count as who does it; empty where nobody is named
 * @param region tokens among which whom it concerns is looked for
 * @param path the words from the cue up to the highest that bears on it
 */
record Claim(LexicalMatch match, double polarity, boolean wished, BitSet agents, BitSet region, List<Token> path) {
    boolean isOperatorOf(Claim other) {
        return other != this
                && other.path().stream()
                        .skip(1)
                        .anyMatch(token -> token.index() == match.anchor().index());
    }

    /** Whether it judges its subject, as "reckless" does. */
    boolean isJudgment() {
        return match.entry().wordClass() == Entry.WordClass.JUDGMENT;
    }

    boolean isReversed() {
        return Math.signum(polarity) != Math.signum(match.score());
    }

    Set<Integer> cue() {
        return Set.copyOf(match.tokens());
    }
}
