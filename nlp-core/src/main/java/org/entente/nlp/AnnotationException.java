package org.entente.nlp;

/** An article could not be annotated; the message names the article and the place. Other articles are not affected. */
public final class AnnotationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AnnotationException(String message, Throwable cause) {
        super(message, cause);
    }
}
