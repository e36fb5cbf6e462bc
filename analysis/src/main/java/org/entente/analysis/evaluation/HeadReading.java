package org.entente.analysis.evaluation;

import java.util.List;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Labelled;

/** What one of the encoder's heads answers. */
record HeadReading(Task task, Encoder encoder) {
    /** Index of the relation that is meant when the two sides are exchanged. */
    private static final int[] EXCHANGED = {0, 2, 1, 4, 3};

    /** The answer to a row; in a relation between two equal sides, by the mean over both orders. */
    Labelled label(LabelledRow row) {
        double[] probabilities = task == Task.RELATION ? bothOrders(row.sentence()) : probabilities(row.sentence());
        int decision = encoder.decision(task, probabilities);
        return new Labelled(row.gold(), task.classes().get(decision), Math.min(1, probabilities[decision]));
    }

    private double[] bothOrders(MarkedSentence sentence) {
        double[] forth = probabilities(sentence);
        double[] back = probabilities(sentence.swapped());
        double[] mean = new double[forth.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (forth[i] + back[EXCHANGED[i]]) / 2;
        }
        return mean;
    }

    private double[] probabilities(MarkedSentence sentence) {
        Answers answers = encoder.read(List.of(sentence)).get(0);
        double[] probabilities = answers.probabilities().get(task);
        if (probabilities == null) {
            throw new IllegalStateException("The encoder has no head for " + task);
        }
        return probabilities;
    }
}
