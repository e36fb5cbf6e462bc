package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.analysis.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/** Stands in for the command that trains where its libraries are missing, and says how to get them. */
@Command(
        name = "train",
        description = "Fits the stance encoder to labelled sentences; needs the libraries for training.")
final class NoTrainingCommand implements Callable<Integer> {
    private final String folder;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** @param folder where the libraries were looked for, empty if nowhere */
    NoTrainingCommand(String folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() throws RequestException {
        throw new RequestException("Expected the libraries for training"
                + (folder.isEmpty() ? " on the class path" : " in '" + folder + "'")
                + ", found none. Build them with 'mvn -DskipTests -pl training -am package'.");
    }
}
