package org.entente.analysis.evaluation;

import java.util.List;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;

/** What an evaluation asks of the stance encoder. */
interface Encoder {
    /** One answer a sentence, in the same order. */
    List<Answers> read(List<MarkedSentence> sentences);

    /** Whether the weights were fitted on a row with this text; white space does not matter. */
    boolean trainedOn(String text);
}
