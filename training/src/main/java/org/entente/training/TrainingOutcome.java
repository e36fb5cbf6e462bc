package org.entente.training;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Score;
import org.entente.training.data.Corpus;

/**
 * What training came to.
 *
 * @param weights the file that was written
 * @param histories of the stages, in order; without those of the folds
 * @param figures on the development part, on which decisions are fitted as well, so a little too good
 * @param mistakes the rows of the development part that are furthest from right, worst first
 * @param crossValidation on PLOVER rows, if asked for
 * @param duration of this run; without that of an interrupted one before it
 */
public record TrainingOutcome(
        Path weights,
        Corpus corpus,
        List<History> histories,
        Map<Task, Calibration> calibrations,
        List<Figure> figures,
        List<Mistake> mistakes,
        Optional<Score> crossValidation,
        Duration duration) {
    public TrainingOutcome {
        histories = List.copyOf(histories);
        calibrations = Collections.unmodifiableMap(new EnumMap<>(calibrations));
        figures = List.copyOf(figures);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A row that is answered wrongly.
     *
     * @param text of the row, with marks around holder and target
     * @param probability of the right class
     */
    public record Mistake(String set, Task task, String text, String gold, String answer, double probability) {}
}
