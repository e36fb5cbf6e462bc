package org.entente.stance.attribution;

import java.util.Set;
import java.util.TreeSet;

/** A cue as the features of the words around it see it. */
final class CueContext {
    private static final Set<String> CLAUSAL = Set.of(
            "ccomp",
            "xcomp",
            "obj",
            "obl",
            "nsubj",
            "nsubj:pass",
            "aux:pass",
            "parataxis",
            "acl",
            "advcl",
            "mark",
            "case",
            "nmod:poss");

    private final Cue cue;
    private final SentenceView own;

    CueContext(Cue cue, ArticleView article) {
        this.cue = cue;
        this.own = article.sentence(cue.sentence());
    }

    Cue cue() {
        return cue;
    }

    /** The cue's sentence. */
    SentenceView own() {
        return own;
    }

    /** The lemma of the cue's top, a verb for the most part. */
    String verb() {
        return own.lemma(cue.top());
    }

    String side(int i) {
        return i < cue.start() ? "before" : i < cue.end() ? "cue" : "after";
    }

    /** How many tokens away from the cue, as far as that is told apart. */
    String distance(int i) {
        int distance = i < cue.start() ? cue.start() - i : Math.max(0, i - cue.end() + 1);
        return distance <= 4 ? Integer.toString(distance) : distance <= 7 ? "5-7" : distance <= 12 ? "8-12" : "far";
    }

    /** Up to three tokens before (negative) or after the cue. */
    int beside(int i) {
        return Math.max(-3, Math.min(3, i < cue.start() ? i - cue.start() : i - cue.end() + 1));
    }

    /** What stands before and after the cue, as in `," said Smith`. */
    String turn() {
        String before = own.isMark(cue.start() - 1) ? own.lemma(cue.start() - 1) : own.tag(cue.start() - 1);
        String after = own.isMark(cue.end()) ? own.lemma(cue.end()) : own.tag(cue.end());
        return before + " " + after;
    }

    /** The tag of the top, and the relations of what it governs as far as they shape an attribution. */
    String frame() {
        Set<String> below = new TreeSet<>();
        own.children(cue.top()).stream()
                .map(own::relation)
                .filter(CLAUSAL::contains)
                .forEach(below::add);
        return own.tag(cue.top()) + below;
    }

    /** Whether there are quotation marks before, around and after the cue. */
    String quoteSide() {
        boolean before = false;
        boolean after = false;
        for (int i = 0; i < own.size(); i++) {
            before |= own.isQuoted(i) && i < cue.start();
            after |= own.isQuoted(i) && i >= cue.end();
        }
        return (before ? "q" : "-") + (own.isQuoted(cue.top()) ? "Q" : "-") + (after ? "q" : "-");
    }
}
