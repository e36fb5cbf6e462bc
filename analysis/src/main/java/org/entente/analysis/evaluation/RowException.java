package org.entente.analysis.evaluation;

/** A row is not as expected; the others can still be scored. */
final class RowException extends Exception {
    private static final long serialVersionUID = 1;

    RowException(String message) {
        super(message);
    }
}
