package org.entente.stance.encoder;

/** The stance encoder cannot be used; the message says why, and what to do, in one line. */
public final class EncoderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EncoderException(String message) {
        super(message);
    }

    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
