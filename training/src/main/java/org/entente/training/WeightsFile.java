package org.entente.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;

/** Writes what was trained. */
final class WeightsFile {
    private WeightsFile() {}

    static void write(Map<String, float[]> weights, Map<Task, Calibration> calibrations, Path file) throws IOException {
        new SavedState("", 0, History.begin(calibrations.toString()), Map.of(SavedState.WEIGHTS, weights)).write(file);
    }
}
