package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where each token of a sentence stands in the tree as seen from a cue. */
final class CuePaths {
    private static final int LONGEST = 7;
    private static final String FAR = "far";
    private static final Set<String> BARRIERS = Set.of(
            "advcl", "acl", "acl:relcl", "conj", "parataxis", "appos", "dep", "obl", "obl:tmod", "nmod", "advmod");

    private final SentenceView view;
    private final Cue cue;
    private final List<Integer> chain = new ArrayList<>();

    CuePaths(SentenceView view, Cue cue) {
        this.view = view;
        this.cue = cue;
        int at = cue.top();
        for (int steps = 0; view.has(at) && steps <= view.size(); steps++) {
            chain.add(at);
            at = view.head(at);
        }
    }

    /** The relations from the cue up to the first common ancestor, then down to the token. */
    String full(int token) {
        List<String> down = new ArrayList<>();
        int at = token;
        while (view.has(at) && !chain.contains(at) && down.size() < LONGEST) {
            down.add(0, view.relation(at));
            at = view.head(at);
        }
        int up = chain.indexOf(at);
        return up < 0 || up + down.size() > LONGEST ? FAR : ups(up) + String.join(">", down);
    }

    /** The branch that the token stands in: the way up, and the first relation down from there. */
    String branch(int token) {
        int top = branchTop(token);
        if (top == SentenceView.NONE) {
            return FAR;
        }
        int up = chain.indexOf(top);
        if (up >= 0) {
            return ups(up) + "self";
        }
        int from = chain.indexOf(view.head(top));
        return ups(Math.min(from, 4)) + view.relation(top) + (top < cue.start() ? "-" : "+");
    }

    /** The token at the top of the branch, itself where it is an ancestor of the cue; NONE where they do not meet. */
    int branchTop(int token) {
        int at = token;
        for (int steps = 0; view.has(at) && steps <= view.size(); steps++) {
            if (chain.contains(at) || chain.contains(view.head(at))) {
                return at;
            }
            at = view.head(at);
        }
        return SentenceView.NONE;
    }

    /** The relation one level below the top of the branch. */
    String twig(int token) {
        int top = branchTop(token);
        int at = token;
        for (int steps = 0; view.has(at) && at != top && steps <= view.size(); steps++) {
            if (view.head(at) == top) {
                return view.relation(at) + (at < top ? "-" : "+");
            }
            at = view.head(at);
        }
        return "top";
    }

    /** The outermost clause or adjunct below the top of the branch that holds the token, with what introduces it. */
    String barrier(int token) {
        int top = branchTop(token);
        int barrier = SentenceView.NONE;
        int at = token;
        for (int steps = 0; view.has(at) && at != top && steps <= view.size(); steps++) {
            if (BARRIERS.contains(view.relation(at))) {
                barrier = at;
            }
            at = view.head(at);
        }
        return barrier == SentenceView.NONE ? "none" : view.relation(barrier) + introduction(barrier);
    }

    /** What stands before a clause or adjunct, which words open it, and whether it has a subject. */
    String introduction(int node) {
        StringBuilder text = new StringBuilder();
        int first = view.first(node);
        if (view.lemma(first).equals(",") || view.lemma(first - 1).equals(",")) {
            text.append(',');
        }
        for (int child : view.children(node)) {
            String relation = view.relation(child);
            if (relation.equals("case") || relation.equals("mark") || relation.equals("cc")) {
                text.append(' ').append(view.lemma(child));
            } else if (relation.startsWith("nsubj")) {
                text.append(" S");
            }
        }
        return text.toString();
    }

    /** How many clauses above the cue the subject is that the token belongs to, and whether it is its head; else "". */
    String subject(int token) {
        int rank = 0;
        for (int i = 0; i < chain.size(); i++) {
            for (int child : view.children(chain.get(i))) {
                if (view.relation(child).startsWith("nsubj") && !chain.contains(child)) {
                    if (view.first(child) <= token && token <= view.last(child)) {
                        return rank + (child == token ? "head" : "part");
                    }
                    rank++;
                }
            }
        }
        return "";
    }

    /** How many clauses at or above the cue have a subject outside it. */
    int subjects() {
        return (int) chain.stream()
                .filter(node -> view.children(node).stream()
                        .anyMatch(child -> view.relation(child).startsWith("nsubj") && !chain.contains(child)))
                .count();
    }

    /** The relations from the cue to the root, cut after the third. */
    String upward() {
        return ups(Math.min(3, chain.size()));
    }

    private String ups(int count) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < count; i++) {
            path.append(view.relation(chain.get(i))).append('<');
        }
        return path.toString();
    }
}
