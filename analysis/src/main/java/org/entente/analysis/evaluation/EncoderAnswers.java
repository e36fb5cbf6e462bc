package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Labelled;

/** The answers of one of the encoder's heads. */
record EncoderAnswers(Task task, Encoder encoder) {
    private static final int BATCH = 128;

    /** One answer a row, in the same order. */
    List<Labelled> label(List<LabelledRow> rows, Bench bench) {
        List<Labelled> answers = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            bench.progress().articles(from, rows.size());
            answers.addAll(batch(rows.subList(from, Math.min(rows.size(), from + BATCH))));
        }
        bench.progress().articles(rows.size(), rows.size());
        return answers;
    }

    private List<Labelled> batch(List<LabelledRow> rows) {
        List<Answers> forth =
                encoder.read(rows.stream().map(LabelledRow::sentence).toList());
        List<Labelled> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(labelled(rows.get(i), forth.get(i)));
        }
        return answers;
    }

    private Labelled labelled(LabelledRow row, Answers answers) {
        Integer decision = answers.decisions().get(task);
        double[] probabilities = answers.probabilities().get(task);
        if (decision == null || probabilities == null) {
            return new Labelled(row.gold(), Labelled.NONE);
        }
        return new Labelled(row.gold(), task.classes().get(decision), Math.min(1, probabilities[decision]));
    }
}
