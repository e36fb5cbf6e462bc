package org.entente.stance.attribution;

import org.entente.stance.attribution.chain.Features;

/** How a token of the cue's sentence stands to quotation marks, and these to the cue. */
final class QuoteFeatures {
    private final CueContext context;
    private final Cue cue;
    private final SentenceView own;
    private final CuePaths paths;
    private final Features features;
    private final String verb;
    private final String quoteSide;

    QuoteFeatures(CueContext context, CuePaths paths, Features features) {
        this.context = context;
        this.cue = context.cue();
        this.own = context.own();
        this.paths = paths;
        this.features = features;
        this.verb = context.verb();
        this.quoteSide = context.quoteSide();
    }

    void add(int i) {
        String side = context.side(i);
        String branch = paths.branch(i);
        String run = run(own, i);
        features.add("run", run, side, quoteSide);
        features.add("run tag", run, own.tag(i), side);
        features.add("run tag next", run, own.tag(i + 1), side);
        features.add("run tag last", run, own.tag(i - 1), side);
        features.add("run verb", run, verb, side);
        features.add("run branch", run, branch, quoteSide);
        features.add("quote side", quoteSide, side, branch);
        features.add("quote side tag", quoteSide, side, own.tag(i));
        features.add("touching", touches(i), run, side);
        features.add("touching branch", touches(i), run, branch);
    }

    /** Whether the word, its neighbours before and after stand in quotation marks, in which of them. */
    static String run(SentenceView view, int i) {
        int here = view.quotation(i);
        String before = view.quotation(i - 1) == SentenceView.NONE ? "o" : view.quotation(i - 1) == here ? "=" : "x";
        String after = view.quotation(i + 1) == SentenceView.NONE ? "o" : view.quotation(i + 1) == here ? "=" : "x";
        return before + (here == SentenceView.NONE ? "o" : "q") + after;
    }

    /** Whether the token's quotation is the one nearest to the cue on its side. */
    private String touches(int i) {
        int number = own.quotation(i);
        if (number == SentenceView.NONE) {
            return "none";
        }
        int step = i < cue.start() ? 1 : -1;
        int gap = 0;
        for (int k = i; k >= 0 && k < own.size() && !cue.covers(k); k += step) {
            if (own.quotation(k) != number) {
                if (own.isQuoted(k)) {
                    return "behind another";
                }
                gap++;
            }
        }
        return gap <= 1 ? "touching" : gap <= 6 ? "near" : "apart";
    }
}
