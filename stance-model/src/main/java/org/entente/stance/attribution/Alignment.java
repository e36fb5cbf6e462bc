package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.stance.attribution.chain.Labels;
import org.entente.stance.attribution.chain.Labels.Stretch;
import org.entente.text.Span;

/** Carries marked spans over to tokens. */
final class Alignment {
    static final int SOURCE = 0;
    static final int CONTENT = 1;

    private final ArticleView article;

    Alignment(ArticleView article) {
        this.article = article;
    }

    /** The tokens of the marked cue, in the sentence where it begins. */
    Optional<Cue> cue(AttributionSpans attribution) {
        return attribution
                .cue()
                .flatMap(span -> article.sentences().stream()
                        .filter(view -> view.sentence().span().overlaps(span))
                        .findFirst()
                        .flatMap(view -> cue(view, span)));
    }

    private static Optional<Cue> cue(SentenceView view, Span span) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < view.size(); i++) {
            if (view.token(i).span().overlaps(span)) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(Cue.of(view, start, end));
    }

    /** The labels of a window's tokens for the attribution's source and content. */
    int[] roles(AttributionSpans attribution, Window window, Labels labels) {
        int size = window.places().size();
        int[] kinds = new int[size];
        Arrays.fill(kinds, -1);
        attribution.content().forEach(span -> fill(kinds, span, CONTENT, window));
        attribution.source().ifPresent(span -> fill(kinds, span, SOURCE, window));
        List<Stretch> stretches = new ArrayList<>();
        for (int start = 0, end; start < size; start = end) {
            end = start + 1;
            while (end < size && kinds[end] == kinds[start]) {
                end++;
            }
            if (kinds[start] >= 0) {
                stretches.add(new Stretch(kinds[start], start, end));
            }
        }
        return labels.encode(stretches, size);
    }

    private void fill(int[] kinds, Span span, int kind, Window window) {
        for (int i = 0; i < kinds.length; i++) {
            if (article.span(window.places().get(i)).overlaps(span)) {
                kinds[i] = kind;
            }
        }
    }
}
