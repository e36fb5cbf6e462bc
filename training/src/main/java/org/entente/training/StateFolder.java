package org.entente.training;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.entente.analysis.RequestException;

/**
 * The folder that an unfinished training is kept in.
 *
 * @param pause how long to wait between two savings of the stage under way
 */
record StateFolder(Path folder, Duration pause) {
    /** @throws RequestException if it is of a stage with another fingerprint */
    Optional<SavedState> finished(Plan.Step step) throws IOException, RequestException {
        return read(step, ".done");
    }

    /** @throws RequestException if it is of a stage with another fingerprint */
    Optional<SavedState> unfinished(Plan.Step step) throws IOException, RequestException {
        return read(step, ".part");
    }

    void save(String stage, SavedState state) throws IOException {
        Files.createDirectories(folder);
        state.write(file(stage, ".part"));
    }

    void finish(String stage, SavedState state) throws IOException {
        Files.createDirectories(folder);
        state.write(file(stage, ".done"));
        Files.deleteIfExists(file(stage, ".part"));
    }

    /** Removes all, once there is nothing left to do. */
    void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{done,part,new}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private Optional<SavedState> read(Plan.Step step, String ending) throws IOException, RequestException {
        Path file = file(step.stage().name(), ending);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        SavedState state = SavedState.read(file);
        if (!state.fingerprint().equals(step.fingerprint())) {
            throw new RequestException(folder + ": holds an unfinished training with other rows, options or another "
                    + "seed. Repeat the command it was begun with, or remove the folder to begin anew.");
        }
        return Optional.of(state);
    }

    private Path file(String stage, String ending) {
        return folder.resolve(stage.toLowerCase(Locale.ROOT).replace(' ', '-') + ending);
    }
}
