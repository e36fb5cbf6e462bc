package org.entente.stance.attribution;

import org.entente.stance.attribution.chain.Features;

/** Where a token of the cue's sentence stands in the tree as seen from the cue. */
final class TreeFeatures {
    private final CueContext context;
    private final SentenceView own;
    private final CuePaths paths;
    private final Features features;
    private final String verb;
    private final String frame;
    private final String turn;

    TreeFeatures(CueContext context, CuePaths paths, Features features) {
        this.context = context;
        this.own = context.own();
        this.paths = paths;
        this.features = features;
        this.verb = context.verb();
        this.frame = context.frame();
        this.turn = context.turn();
    }

    void add(int i) {
        String side = context.side(i);
        String branch = paths.branch(i);
        branches(i, branch);
        edges(i, branch);
        clauses(i, side, branch);
        subject(i, side);
        turn(i, side, branch);
    }

    private void branches(int i, String branch) {
        String full = paths.full(i);
        String twig = paths.twig(i);
        features.add("branch", branch);
        features.add("branch verb", branch, verb);
        features.add("branch frame", branch, frame);
        features.add("branch twig", branch, twig);
        features.add("branch twig verb", branch, twig, verb);
        features.add("branch tag", branch, own.tag(i));
        features.add("branch tags", branch, own.tag(i - 1), own.tag(i));
        features.add("branch tags after", branch, own.tag(i), own.tag(i + 1));
        features.add("branch lemma", branch, own.lemma(i));
        features.add("path", full);
        features.add("path verb", full, verb);
        features.add("path tag", full, own.tag(i));
        features.add("path frame", full, frame);
    }

    /** What stands next to the token. */
    private void edges(int i, String branch) {
        String before = i == 0 ? "#" : paths.branch(i - 1);
        String after = i + 1 == own.size() ? "#" : paths.branch(i + 1);
        features.add("branch before", before, branch);
        features.add("branch after", branch, after);
        features.add("branch before tag", before, branch, own.tag(i));
        features.add("branch after tag", branch, after, own.tag(i + 1));
        features.add("path before", paths.full(i - 1), branch);
        features.add("path after", branch, paths.full(i + 1));
        features.add("beside cue", context.beside(i), own.tag(i), branch);
        features.add("beside cue verb", context.beside(i), own.tag(i), verb);
        ends(i, branch);
        features.add("next twig", branch, paths.twig(i), own.has(i + 1) ? paths.twig(i + 1) : "#");
        features.add("last twig", branch, paths.twig(i), own.has(i - 1) ? paths.twig(i - 1) : "#");
        features.add("sentence", Math.min(i, 2), Math.min(own.size() - 1 - i, 3), own.tag(i));
    }

    /** Whether the token begins or ends something. */
    private void ends(int i, String branch) {
        int top = paths.branchTop(i);
        int at = i;
        for (int steps = 0; own.has(at) && steps <= own.size(); steps++) {
            if (own.first(at) == i) {
                features.add("begins", own.relation(at), at == top, branch);
            }
            if (own.last(at) == i) {
                features.add("ends", own.relation(at), at == top, branch);
                features.add("ends before", own.relation(at), at == top, own.lemma(i + 1));
            }
            if (own.last(at) == i + 1 && own.isMark(i + 1)) {
                features.add("ends at mark", own.relation(at), at == top, own.lemma(i + 1));
            }
            if (at == top) {
                break;
            }
            at = own.head(at);
        }
    }

    private void clauses(int i, String side, String branch) {
        String barrier = paths.barrier(i);
        String next = own.has(i + 1) ? paths.barrier(i + 1) : "#";
        features.add("barrier", barrier, branch);
        features.add("barrier side", barrier, side);
        features.add("barrier verb", barrier, verb);
        features.add("barrier next", barrier, next);
        features.add("barrier next branch", barrier.equals(next), next, branch);
        features.add("barrier next tag", next, own.lemma(i + 1), own.lemma(i + 2));
        features.add("barrier last", i == 0 ? "#" : paths.barrier(i - 1), barrier);
        features.add("bracket", bracketed(i), side);
        features.add("bracket branch", bracketed(i), bracketed(i + 1), branch);
    }

    private boolean bracketed(int i) {
        for (int k = i; k >= 0 && k < own.size() && k > i - 30; k--) {
            String lemma = own.lemma(k);
            if (lemma.equals("(") || lemma.equals("-lrb-")) {
                return true;
            }
            if (k != i && (lemma.equals(")") || lemma.equals("-rrb-"))) {
                return false;
            }
        }
        return false;
    }

    private void subject(int i, String side) {
        String subject = paths.subject(i);
        features.add("subject", subject, side);
        features.add("subject of", subject, paths.subjects());
        features.add(
                "subject relation",
                subject,
                own.relation(context.cue().top()),
                own.tag(context.cue().top()));
        features.add("subject frame", subject, frame);
        features.add("subject upward", subject, paths.upward());
        features.add("subject tag", subject, own.tag(i));
        features.add("subject turn", subject, turn);
        features.add("subject cue", subject, paths.subjects(), turn);
    }

    private void turn(int i, String side, String branch) {
        features.add("turn", turn, side);
        features.add("turn branch", turn, branch);
        features.add("turn tag", turn, side, own.tag(i));
        features.add("turn path", turn, paths.full(i));
        features.add("turn distance", turn, side, context.distance(i));
        features.add("turn verb", turn, side, verb);
    }
}
