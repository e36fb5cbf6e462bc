package org.entente.nlp;

import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;

/**
 * Splits an article into sentences, tokens, dependencies and entity mentions. Implementations may be used by several
 * threads at once.
 */
public interface Annotator {
    /** Stable name with version, such as "corenlp-4.5.10"; recorded in a report's provenance. */
    String id();

    /**
     * Annotates the article. Same article, same result.
     *
     * @return the sentences in the order of the text; none for a text without words
     * @throws AnnotationException if this article could not be annotated; the annotator remains usable
     */
    AnnotatedArticle annotate(Article article);

    /** Loads what takes time now, so that the first article does not wait for it. */
    default void load() {}
}
