package org.entente.stance.trained;

import java.util.List;
import java.util.Optional;
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
     * The word that made the answer; empty if none of those given did.
     *
     * @param words those to try
     */
    Optional<Span> cue(MarkedSentence sentence, Answers answers, List<Span> words);
}
