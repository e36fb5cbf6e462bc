package org.entente.stance.trained;

import java.util.List;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.text.Span;

/** What the scorer needs of an encoder. */
interface SentenceReader {
    /** Names the weights. */
    String id();

    /** An answer for each sentence, in the same order. */
    List<Answers> read(List<MarkedSentence> sentences);

    /**
     * The words that made the answer; none if no words stand out.
     *
     * @param words the words of the sentence, in order
     */
    List<Span> cue(MarkedSentence sentence, Answers answers, List<Span> words);
}
