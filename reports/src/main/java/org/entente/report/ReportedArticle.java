package org.entente.report;

import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;

/**
 * An article that was read.
 *
 * @param words tokens with a letter or digit
 * @param sentences number of sentences
 */
public record ReportedArticle(Article article, int words, int sentences) {
    public static ReportedArticle of(AnnotatedArticle annotated) {
        long words = annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return new ReportedArticle(
                annotated.article(),
                Math.toIntExact(words),
                annotated.sentences().size());
    }
}
