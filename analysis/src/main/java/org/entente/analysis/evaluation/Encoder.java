package org.entente.analysis.evaluation;

import java.util.List;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;

/** What an evaluation asks of the stance encoder. May be used by several threads. */
interface Encoder {
    /** One answer a sentence, in the same order. */
    List<Answers> read(List<MarkedSentence> sentences);

    /** Index of the class that a task decides for, given its classes' probabilities. */
    int decision(Task task, double... probabilities);

    /** Whether the weights were fitted on a row with this text; white space does not matter. */
    boolean trainedOn(String text);
}
