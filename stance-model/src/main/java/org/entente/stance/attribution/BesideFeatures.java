package org.entente.stance.attribution;

import org.entente.stance.attribution.chain.Features;

/** What tells the parts of a quotation in the sentences beside the cue's. */
final class BesideFeatures {
    private final Cue cue;
    private final SentenceView own;
    private final CueMap cues;
    private final Features features;
    private final String verb;
    private final String frame;
    private final String quoteSide;

    BesideFeatures(CueContext context, CueMap cues, Features features) {
        this.cue = context.cue();
        this.own = context.own();
        this.cues = cues;
        this.features = features;
        this.verb = context.verb();
        this.frame = context.frame();
        this.quoteSide = context.quoteSide();
    }

    void add(SentenceView view, int i) {
        int step = Math.max(-3, Math.min(3, view.sentence().index() - cue.sentence()));
        String run = QuoteFeatures.run(view, i);
        boolean cueBetween = cues.hasBetween(cue, view.sentence().index(), i);
        String state = step + run + (cueBetween ? "c" : "") + quoteSide;
        features.add("other");
        features.add("other cue", own.lemma(cue.end() - 1), step > 0);
        features.add("other state", state);
        features.add("other run", step > 0, run, quoteSide);
        features.add("other run cue", step > 0, run, cueBetween);
        features.add("other state tag", state, view.tag(i));
        features.add("other state place", state, Math.min(i, 2), Math.min(view.size() - 1 - i, 2));
        features.add("other tag", view.tag(i), run, view.tag(i + 1));
        features.add("other lemma", view.lemma(i));
        features.add("other verb", step > 0, run, verb);
        features.add("other frame", step, run, frame);
        features.add("other in other", cues.isOther(cue, view.sentence().index(), i));
        whole(view, i, step, run, cueBetween);
    }

    private void whole(SentenceView view, int i, int step, String run, boolean cueBetween) {
        features.add("other has cue", cues.in(view.sentence().index()).size() > 0, step, run);
        features.add("other opens", view.isQuoted(0), run, step);
        features.add("other whole", isWhole(view), run, step > 0);
        features.add("other whole cue", isWhole(view), run + step, cueBetween);
        features.add("joined", joined(view, i), run, step > 0);
        features.add("joined cue", joined(view, i), run + (step > 0), cueBetween);
    }

    private static boolean isWhole(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (!view.isQuoted(i) && !view.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token's quotation reaches into the cue's sentence. */
    private boolean joined(SentenceView view, int i) {
        int number = view.quotation(i);
        for (int k = 0; number != SentenceView.NONE && k < own.size(); k++) {
            if (own.quotation(k) == number) {
                return true;
            }
        }
        return false;
    }
}
