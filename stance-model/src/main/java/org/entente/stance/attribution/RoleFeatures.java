package org.entente.stance.attribution;

import java.util.Set;
import java.util.TreeSet;
import org.entente.stance.attribution.chain.Features;

/** What tells a cue's source and content from the words around them, token by token of its window. */
final class RoleFeatures {
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

    private final ArticleView article;
    private final Cue cue;
    private final Window window;
    private final CueMap cues;
    private final SentenceView own;
    private final CuePaths paths;
    private final String verb;
    private final String frame;
    private final String turn;
    private final String quoteSide;
    private final Features features = new Features();

    private RoleFeatures(ArticleView article, Cue cue, Window window, CueMap cues) {
        this.article = article;
        this.cue = cue;
        this.window = window;
        this.cues = cues;
        this.own = article.sentence(cue.sentence());
        this.paths = new CuePaths(own, cue);
        this.verb = own.lemma(cue.top());
        this.frame = frame();
        this.turn = turn();
        this.quoteSide = quoteSide();
    }

    static int[][] of(ArticleView article, Cue cue, Window window, CueMap cues) {
        RoleFeatures maker = new RoleFeatures(article, cue, window, cues);
        int[][] all = new int[window.places().size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = maker.at(window.places().get(i));
        }
        return all;
    }

    /** What stands before and after the cue, as in `," said Smith`. */
    private String turn() {
        String before = own.isMark(cue.start() - 1) ? own.lemma(cue.start() - 1) : own.tag(cue.start() - 1);
        String after = own.isMark(cue.end()) ? own.lemma(cue.end()) : own.tag(cue.end());
        return before + " " + after;
    }

    private String frame() {
        Set<String> below = new TreeSet<>();
        own.children(cue.top()).stream()
                .map(own::relation)
                .filter(CLAUSAL::contains)
                .forEach(below::add);
        return own.tag(cue.top()) + below;
    }

    private String quoteSide() {
        boolean before = false;
        boolean after = false;
        for (int i = 0; i < own.size(); i++) {
            before |= own.isQuoted(i) && i < cue.start();
            after |= own.isQuoted(i) && i >= cue.end();
        }
        return (before ? "q" : "-") + (own.isQuoted(cue.top()) ? "Q" : "-") + (after ? "q" : "-");
    }

    private int[] at(Window.Place place) {
        SentenceView view = article.sentence(place.sentence());
        int i = place.token();
        int offset = place.sentence() - cue.sentence();
        if (offset == 0) {
            own(i);
        } else {
            other(view, i, offset);
        }
        return features.take();
    }

    private void own(int i) {
        String side = i < cue.start() ? "before" : i < cue.end() ? "cue" : "after";
        String branch = paths.branch(i);
        features.add("bias");
        features.add("side", side);
        words(i, side);
        branches(i, branch);
        edges(i, branch);
        distance(i, side, branch);
        clauses(i, side, branch);
        subject(i, side, branch);
        quotes(i, side, branch);
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

    /** Whether the token begins or ends something, and what stands next to it. */
    private void edges(int i, String branch) {
        String before = i == 0 ? "#" : paths.branch(i - 1);
        String after = i + 1 == own.size() ? "#" : paths.branch(i + 1);
        features.add("branch before", before, branch);
        features.add("branch after", branch, after);
        features.add("branch before tag", before, branch, own.tag(i));
        features.add("branch after tag", branch, after, own.tag(i + 1));
        features.add("path before", paths.full(i - 1), branch);
        features.add("path after", branch, paths.full(i + 1));
        features.add(
                "beside cue",
                Math.max(-3, Math.min(3, i < cue.start() ? i - cue.start() : i - cue.end() + 1)),
                own.tag(i),
                branch);
        features.add(
                "beside cue verb",
                Math.max(-3, Math.min(3, i < cue.start() ? i - cue.start() : i - cue.end() + 1)),
                own.tag(i),
                verb);
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
        features.add("next twig", branch, paths.twig(i), own.has(i + 1) ? paths.twig(i + 1) : "#");
        features.add("last twig", branch, paths.twig(i), own.has(i - 1) ? paths.twig(i - 1) : "#");
        features.add("sentence", Math.min(i, 2), Math.min(own.size() - 1 - i, 3), own.tag(i));
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

    private void subject(int i, String side, String branch) {
        String subject = paths.subject(i);
        features.add("subject", subject, side);
        features.add("subject of", subject, paths.subjects());
        features.add("subject relation", subject, own.relation(cue.top()), own.tag(cue.top()));
        features.add("subject frame", subject, frame);
        features.add("subject upward", subject, paths.upward());
        features.add("subject tag", subject, own.tag(i));
        features.add("subject turn", subject, turn);
        features.add("subject cue", subject, paths.subjects(), turn);
        features.add("turn", turn, side);
        features.add("turn branch", turn, branch);
        features.add("turn tag", turn, side, own.tag(i));
        features.add("turn path", turn, paths.full(i));
        features.add(
                "turn distance",
                turn,
                side,
                bucket(i < cue.start() ? cue.start() - i : Math.max(0, i - cue.end() + 1)));
        features.add("turn verb", turn, side, verb);
    }

    private void distance(int i, String side, String branch) {
        int distance = i < cue.start() ? cue.start() - i : Math.max(0, i - cue.end() + 1);
        features.add("distance", bucket(distance), side);
        features.add("distance tag", bucket(distance), side, own.tag(i));
        features.add("distance verb", bucket(distance), side, verb);
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

    private static String bucket(int distance) {
        return distance <= 4 ? Integer.toString(distance) : distance <= 7 ? "5-7" : distance <= 12 ? "8-12" : "far";
    }

    private void quotes(int i, String side, String branch) {
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
    private static String run(SentenceView view, int i) {
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
        features.add("run cues", run(own, i), side, Math.min(between, 2));
    }

    private void other(SentenceView view, int i, int offset) {
        int step = Math.max(-3, Math.min(3, offset));
        String run = run(view, i);
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
