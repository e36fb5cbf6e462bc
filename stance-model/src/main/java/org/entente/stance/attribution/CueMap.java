package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;

/** The cues of an article by sentence. */
final class CueMap {
    private final List<List<Cue>> bySentence = new ArrayList<>();

    CueMap(List<Cue> cues, int sentences) {
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new ArrayList<>());
        }
        cues.forEach(cue -> bySentence.get(cue.sentence()).add(cue));
    }

    List<Cue> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** Whether the token is part of a cue other than the given one. */
    boolean isOther(Cue cue, int sentence, int token) {
        return in(sentence).stream().anyMatch(other -> !other.equals(cue) && other.covers(token));
    }

    /** How many other cues stand between the cue and a token of its sentence. */
    int between(Cue cue, int token) {
        int from = Math.min(token + 1, cue.end());
        int to = Math.max(token, cue.start());
        return (int) in(cue.sentence()).stream()
                .filter(other -> other.start() >= from && other.end() <= to && !other.equals(cue))
                .count();
    }

    /** Whether another cue stands between the cue and a token of another sentence. */
    boolean hasBetween(Cue cue, int sentence, int token) {
        boolean after = sentence > cue.sentence();
        for (int i = Math.min(sentence, cue.sentence()); i <= Math.max(sentence, cue.sentence()); i++) {
            for (Cue other : in(i)) {
                boolean pastCue =
                        i != cue.sentence() || (after ? other.start() > cue.start() : other.start() < cue.start());
                boolean beforeToken = i != sentence || (after ? other.end() <= token : other.start() > token);
                if (pastCue && beforeToken) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whose top is the nearest above the token: this cue's, another's or none. */
    String governor(Cue cue, SentenceView view, int token) {
        int at = view.head(token);
        for (int steps = 0; view.has(at) && steps <= view.size(); steps++) {
            int top = at;
            if (cue.top() == top) {
                return "this";
            }
            if (in(cue.sentence()).stream().anyMatch(other -> other.top() == top)) {
                return "other";
            }
            at = view.head(at);
        }
        return "none";
    }
}
