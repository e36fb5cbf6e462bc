package org.entente.analysis;

/**
 * A run cannot be done as asked, and nothing was written; the message says what was expected, what came, where, and
 * what to do, in one line.
 */
public class RequestException extends Exception {
    private static final long serialVersionUID = 1;

    public RequestException(String message) {
        super(message);
    }

    public RequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
