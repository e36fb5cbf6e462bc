package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.text.Span;

/** The sentences around a cue that its source and content may stand in, as one sequence of tokens. */
record Window(List<Place> places) {
    private static final int REACH_BACK = 2;
    private static final int REACH_AHEAD = 12;

    /** A token of the article. */
    record Place(int sentence, int token) {}

    /** The cue's sentence, and those beside it in its paragraph that a quotation reaches into. */
    static Window around(Cue cue, ArticleView article) {
        List<Integer> sentences = new ArrayList<>();
        reach(cue, article, -1, REACH_BACK, sentences);
        Collections.reverse(sentences);
        sentences.add(cue.sentence());
        reach(cue, article, 1, REACH_AHEAD, sentences);
        List<Place> places = new ArrayList<>();
        for (int sentence : sentences) {
            for (int token = 0; token < article.sentence(sentence).size(); token++) {
                places.add(new Place(sentence, token));
            }
        }
        return new Window(places);
    }

    private static void reach(Cue cue, ArticleView article, int step, int limit, List<Integer> sentences) {
        for (int i = 1; i <= limit; i++) {
            int sentence = cue.sentence() + i * step;
            if (!article.isSameParagraph(cue.sentence(), sentence)
                    || !article.sentence(sentence).hasQuotation() && !(step > 0 && isTurn(cue, article))) {
                return;
            }
            sentences.add(sentence);
        }
    }

    /** A colon after a name at the start of a paragraph opens a turn in a conversation: it lasts as long as the paragraph. */
    private static boolean isTurn(Cue cue, ArticleView article) {
        return article.sentence(cue.sentence()).lemma(cue.end() - 1).equals(":")
                && cue.start() <= 6
                && !article.isSameParagraph(cue.sentence(), cue.sentence() - 1);
    }

    Span span(ArticleView article, int start, int end) {
        return article.span(places.get(start)).union(article.span(places.get(end - 1)));
    }
}
