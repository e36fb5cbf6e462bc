package org.entente.cli;

/** Brings the command {@code train}; found with {@link java.util.ServiceLoader} where the libraries for it are. */
public interface TrainingCommand {
    /** An object with picocli's annotations that runs the command and gives its exit code. */
    Object with(Terminal terminal);
}
