package org.entente.stance.attribution;

import java.util.Set;
import java.util.TreeSet;
import org.entente.stance.WordLists;
import org.entente.stance.attribution.chain.Features;

/** What tells the words that signal an attribution from others, token by token. */
final class CueFeatures {
    private static final WordLists CUES = WordLists.beside(CueFeatures.class, "cues.yaml");
    private static final Set<String> REPORTING = CUES.get("reporting");
    private static final int ANCESTORS = 4;

    private final SentenceView view;
    private final Features features = new Features();

    private CueFeatures(SentenceView view) {
        this.view = view;
    }

    static int[][] of(SentenceView view) {
        CueFeatures maker = new CueFeatures(view);
        int[][] all = new int[view.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = maker.at(i);
        }
        return all;
    }

    private int[] at(int i) {
        features.add("bias");
        word(i);
        neighbours(i);
        tree(i);
        above(i);
        quotation(i);
        return features.take();
    }

    private void word(int i) {
        String word = view.token(i).text();
        String lemma = view.lemma(i);
        features.add("word", word);
        features.add("lemma", lemma);
        features.add("tag", view.tag(i));
        features.add("lemma tag", lemma, view.tag(i));
        features.add("prefix", lemma.substring(0, Math.min(4, lemma.length())), view.tag(i));
        features.add("suffix", word.substring(Math.max(0, word.length() - 3)), view.tag(i));
        features.add("reporting", isReporting(i), view.tag(i));
    }

    private void neighbours(int i) {
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                features.add("near lemma", d, view.lemma(i + d));
                features.add("near tag", d, view.tag(i + d));
                features.add("near reporting", d, isReporting(i + d), view.tag(i));
            }
        }
        features.add("lemma after", view.lemma(i), view.lemma(i + 1));
        features.add("lemma before", view.lemma(i - 1), view.lemma(i));
        features.add("lemma 2 after", view.lemma(i), view.lemma(i + 2));
        features.add("lemma tag after", view.lemma(i), view.tag(i + 1));
        features.add("lemma tags after", view.lemma(i), view.tag(i + 1), view.tag(i + 2));
        features.add("lemma tag before", view.lemma(i), view.tag(i - 1));
        features.add("tags", view.tag(i - 1), view.tag(i), view.tag(i + 1));
        features.add("tags after", view.tag(i), view.tag(i + 1), view.tag(i + 2));
        features.add("tags before", view.tag(i - 2), view.tag(i - 1), view.tag(i));
        features.add("lemmas", view.lemma(i - 1), view.lemma(i), view.lemma(i + 1));
    }

    private void tree(int i) {
        int head = view.head(i);
        String relation = view.relation(i);
        Set<String> below = new TreeSet<>();
        view.children(i).forEach(child -> below.add(view.relation(child)));
        String lemma = view.lemma(i);
        features.add("relation", relation, view.tag(i));
        features.add("lemma relation", lemma, relation);
        features.add("head", view.lemma(head), relation);
        features.add("head tag", view.tag(head), relation);
        features.add("head reporting", isReporting(head), relation, Integer.signum(head - i));
        features.add("head lemma", view.lemma(head), lemma, relation);
        for (String child : below) {
            features.add("child", child, view.tag(i));
            features.add("child lemma", child, lemma);
        }
        below.removeAll(Set.of("punct", "det", "amod", "aux", "cc", "conj", "advmod", "nummod"));
        features.add("children", below, view.tag(i));
        features.add("children lemma", below, lemma);
        for (int child : view.children(i)) {
            features.add("child word", view.relation(child), view.lemma(child), view.tag(i));
            features.add("child word lemma", view.relation(child), view.lemma(child), lemma);
            features.add("child tag lemma", view.relation(child), view.tag(child), lemma);
        }
        if (view.has(head)) {
            for (int sister : view.children(head)) {
                features.add("sister", relation, view.relation(sister), Integer.signum(sister - i));
            }
        }
    }

    /** Verbs above that report hold this word in their content. */
    private void above(int i) {
        int at = i;
        for (int steps = 1; steps <= ANCESTORS && view.has(view.head(at)); steps++) {
            String relation = view.relation(at);
            at = view.head(at);
            if (isReporting(at)) {
                features.add("under", steps, relation, view.tag(i));
                features.add("under lemma", view.lemma(at), relation, view.tag(i));
            }
            features.add("above", steps, view.lemma(at), view.tag(i));
        }
        features.add("depth", at == i ? "root" : view.relation(at), view.tag(i));
    }

    private void quotation(int i) {
        boolean quoted = view.isQuoted(i);
        features.add("quoted", quoted, view.tag(i));
        features.add("quoted lemma", quoted, view.lemma(i));
        features.add("quoted near", view.isQuoted(i - 1), quoted, view.isQuoted(i + 1));
        features.add("quotation here", view.hasQuotation(), quoted, view.lemma(i));
        String near = nearestQuotation(i);
        features.add("quotation", near, view.tag(i));
        features.add("quotation lemma", near, view.lemma(i));
        features.add("quotation reporting", near, isReporting(i), view.relation(i));
        features.add("place", Math.min(i, 3), Math.min(view.size() - i, 3), view.tag(i));
    }

    private String nearestQuotation(int i) {
        for (int d = 1; d <= 8; d++) {
            boolean after = view.isQuoted(i + d);
            if (after || view.isQuoted(i - d)) {
                return (after ? "after " : "before ") + (d > 4 ? "far" : d);
            }
        }
        return "none";
    }

    private boolean isReporting(int i) {
        return REPORTING.contains(view.lemma(i));
    }
}
