package org.entente.stance.attribution;

/** The positions {@code [start, end)} of a cue in a sentence, and the token at its top in the tree. */
record Cue(int sentence, int start, int end, int top) {
    static Cue of(SentenceView view, int start, int end) {
        return new Cue(view.sentence().index(), start, end, view.top(start, end));
    }

    boolean covers(int token) {
        return start <= token && token < end;
    }
}
