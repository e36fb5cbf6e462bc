package org.entente.training.command;

import org.entente.cli.Terminal;
import org.entente.cli.TrainingCommand;

/** Brings {@code entente train}. */
public final class TrainCommandProvider implements TrainingCommand {
    @Override
    public Object with(Terminal terminal) {
        return new TrainCommand(terminal);
    }
}
