package org.entente.stance.actor;

/** An actor definition is not as expected; the message says what was expected, what came, where, and what to do. */
public final class ActorFormatException extends Exception {
    private static final long serialVersionUID = 1;

    public ActorFormatException(String message) {
        super(message);
    }
}
