package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;
import org.entente.training.data.Example;

/**
 * A head's answer to a row that is labelled for its task.
 *
 * @param outputs before softmax; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(Example example, Task task, float[] outputs) {
    /** The answers to all labels of all rows. */
    static List<Answer> of(Trainer trainer, List<Example> examples) {
        List<Map<Task, float[]>> outputs =
                trainer.answers(examples.stream().map(Example::sentence).toList());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            for (Task task : Task.values()) {
                if (examples.get(i).labels().containsKey(task)) {
                    answers.add(new Answer(
                            examples.get(i),
                            task,
                            Objects.requireNonNull(outputs.get(i).get(task))));
                }
            }
        }
        return answers;
    }

    /** Index of the right class. */
    int gold() {
        return Objects.requireNonNull(example.labels().get(task));
    }

    /** The negative logarithm of the right class's probability. */
    double loss(Calibration calibration) {
        return -Math.log(Math.max(1e-12, calibration.probabilities(outputs)[gold()]));
    }
}
