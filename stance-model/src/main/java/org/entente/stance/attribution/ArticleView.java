package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Sentence;
import org.entente.text.Span;

/** An article as the features see it. */
final class ArticleView {
    private final AnnotatedArticle article;
    private final List<SentenceView> sentences = new ArrayList<>();

    ArticleView(AnnotatedArticle article) {
        this.article = article;
        List<Quotation> quotations = Quotations.find(article.article().text());
        for (Sentence sentence : article.sentences()) {
            sentences.add(new SentenceView(sentence, quotations));
        }
    }

    AnnotatedArticle article() {
        return article;
    }

    List<SentenceView> sentences() {
        return sentences;
    }

    SentenceView sentence(int index) {
        return sentences.get(index);
    }

    boolean isSameParagraph(int one, int other) {
        return other >= 0
                && other < sentences.size()
                && sentence(one).sentence().paragraph()
                        == sentence(other).sentence().paragraph();
    }

    Span span(Cue cue) {
        SentenceView view = sentence(cue.sentence());
        return view.token(cue.start()).span().union(view.token(cue.end() - 1).span());
    }

    Span span(Window.Place place) {
        return sentence(place.sentence()).token(place.token()).span();
    }
}
