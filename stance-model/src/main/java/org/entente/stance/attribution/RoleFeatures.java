package org.entente.stance.attribution;

import org.entente.stance.attribution.chain.Features;

/** What tells a cue's source and content from the words around them, token by token of its window. */
final class RoleFeatures {
    private final ArticleView article;
    private final Cue cue;
    private final CueMap cues;
    private final CueContext context;
    private final SentenceView own;
    private final CuePaths paths;
    private final String verb;
    private final String frame;
    private final Features features = new Features();
    private final TreeFeatures tree;
    private final QuoteFeatures quotes;
    private final BesideFeatures beside;

    private RoleFeatures(ArticleView article, Cue cue, CueMap cues) {
        this.article = article;
        this.cue = cue;
        this.cues = cues;
        this.context = new CueContext(cue, article);
        this.own = context.own();
        this.paths = new CuePaths(own, cue);
        this.verb = context.verb();
        this.frame = context.frame();
        this.tree = new TreeFeatures(context, paths, features);
        this.quotes = new QuoteFeatures(context, paths, features);
        this.beside = new BesideFeatures(context, cues, features);
    }

    static int[][] of(ArticleView article, Cue cue, Window window, CueMap cues) {
        RoleFeatures maker = new RoleFeatures(article, cue, cues);
        return window.places().stream().map(maker::at).toArray(int[][]::new);
    }

    private int[] at(Window.Place place) {
        int i = place.token();
        if (place.sentence() == cue.sentence()) {
            own(i, context.side(i), paths.branch(i));
        } else {
            beside.add(article.sentence(place.sentence()), i);
        }
        return features.take();
    }

    private void own(int i, String side, String branch) {
        features.add("bias");
        features.add("side", side);
        words(i, side);
        distance(i, side);
        between(i, side, branch);
        tree.add(i);
        quotes.add(i);
        otherCues(i, side, branch);
    }

    private void words(int i, String side) {
        for (int d = -2; d <= 2; d++) {
            features.add("lemma", d, own.lemma(i + d));
            features.add("tag", d, own.tag(i + d), side);
        }
        features.add("lemma side", own.lemma(i), side);
        features.add("word verb", own.lemma(i), verb, side);
        features.add("tag verb", own.tag(i), verb, side);
        features.add("tags", own.tag(i - 1), own.tag(i), own.tag(i + 1));
        features.add("lemmas after", own.lemma(i), own.lemma(i + 1));
        features.add("lemmas before", own.lemma(i - 1), own.lemma(i));
        features.add("relation", own.relation(i), side);
        features.add("relations", own.relation(i - 1), own.relation(i), own.relation(i + 1));
    }

    private void distance(int i, String side) {
        String distance = context.distance(i);
        features.add("distance", distance, side);
        features.add("distance tag", distance, side, own.tag(i));
        features.add("distance verb", distance, side, verb);
    }

    /** What stands between the cue and the token. */
    private void between(int i, String side, String branch) {
        int from = Math.min(i + 1, cue.end());
        int to = Math.max(i, cue.start());
        boolean comma = false;
        boolean verbBetween = false;
        boolean mark = false;
        for (int k = from; k < to; k++) {
            comma |= own.tag(k).equals(",");
            mark |= own.isMark(k);
            verbBetween |= own.tag(k).startsWith("V");
        }
        features.add("between", comma, verbBetween, side);
        features.add(
                "between tag", (comma ? "," : "") + (verbBetween ? "V" : "") + (mark ? "." : ""), side, own.tag(i));
        features.add("between branch", (comma ? "," : "") + (verbBetween ? "V" : ""), branch, frame);
    }

    private void otherCues(int i, String side, String branch) {
        int between = cues.between(cue, i);
        String nearest = cues.governor(cue, own, i);
        features.add("in other", cues.isOther(cue, cue.sentence(), i));
        features.add("cues between", Math.min(between, 2), side);
        features.add("cues between branch", Math.min(between, 2), branch);
        features.add("governed", nearest, branch);
        features.add("governed side", nearest, side, Math.min(between, 2));
        features.add(
                "other next", cues.isOther(cue, cue.sentence(), i + 1), cues.isOther(cue, cue.sentence(), i - 1), side);
        features.add("run cues", QuoteFeatures.run(own, i), side, Math.min(between, 2));
    }
}
