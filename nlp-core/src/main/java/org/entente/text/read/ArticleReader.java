package org.entente.text.read;

import org.entente.text.Article;

/**
 * Reads one file format into an article. Implementations are found with {@link java.util.ServiceLoader}, have no state
 * and may be used by several threads.
 */
public interface ArticleReader {
    /** Stable name, such as "markdown". */
    String id();

    /** Whether the file is in this reader's format; judged from its name and its decoded content. */
    boolean reads(SourceFile file);

    /**
     * Reads the file.
     *
     * @throws ArticleReadException if the content is not what the format promises
     */
    Article read(SourceFile file) throws ArticleReadException;
}
