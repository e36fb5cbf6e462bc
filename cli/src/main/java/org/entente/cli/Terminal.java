package org.entente.cli;

import java.io.PrintStream;

/**
 * Where the command writes.
 *
 * @param out results
 * @param err progress and problems
 * @param interactive whether someone sees {@code err} as it is written
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    /** Reports a problem in one line. */
    public void problem(String message) {
        err.println("entente: " + oneLine(message));
    }

    /** The text without line breaks and other characters that control a terminal. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }
}
