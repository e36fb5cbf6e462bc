package org.entente.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A program that ends while its results are unfinished, as one does that is interrupted. */
final class InterruptedRun {
    private InterruptedRun() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (OutputFolder out = OutputFolder.open(folder);
                Stream<Path> files = Files.list(folder)) {
            System.exit(files.count() == 1 ? 3 : 1);
        }
    }
}
