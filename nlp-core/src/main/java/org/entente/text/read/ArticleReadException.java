package org.entente.text.read;

/** A file could not be read as an article; the message says what was expected, what came, where, and what to do. */
public final class ArticleReadException extends Exception {
    private static final long serialVersionUID = 1;

    public ArticleReadException(String message) {
        super(message);
    }

    public ArticleReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
