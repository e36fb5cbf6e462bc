package org.entente.report;

import java.util.List;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Sentence;
import org.entente.text.Span;

/**
 * An article that was read.
 *
 * @param words tokens with a letter or digit
 * @param sentences number of sentences
 * @param sentenceSpans where each sentence stands in the text, in its order; empty where that is not known
 */
public record ReportedArticle(Article article, int words, int sentences, List<Span> sentenceSpans) {
    public ReportedArticle {
        sentenceSpans = List.copyOf(sentenceSpans);
    }

    /** An article whose sentences are counted only. */
    public ReportedArticle(Article article, int words, int sentences) {
        this(article, words, sentences, List.of());
    }

    public static ReportedArticle of(AnnotatedArticle annotated) {
        long words = annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return new ReportedArticle(
                annotated.article(),
                Math.toIntExact(words),
                annotated.sentences().size(),
                annotated.sentences().stream().map(Sentence::span).toList());
    }
}
