package org.entente.text;

import java.util.List;

/** An article with its sentences in the order of the text. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }

    public String textOf(Span span) {
        return span.in(article.text());
    }
}
