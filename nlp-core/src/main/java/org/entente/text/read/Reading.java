package org.entente.text.read;

import org.entente.text.Article;

/** What came of one file. */
public sealed interface Reading {
    /** The file holds this article. */
    record Read(Article article) implements Reading {}

    /**
     * The file holds no article that can be analyzed.
     *
     * @param file where, as {@link Article#file()}; what the user named where nothing was found there
     * @param reason one line: what was expected, what came, what to do
     */
    record Unreadable(String file, String reason) implements Reading {}
}
