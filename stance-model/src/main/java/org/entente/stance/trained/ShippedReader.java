package org.entente.stance.trained;

import java.util.List;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.EncoderExplanation;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.text.Span;

/** Reads with the weights that ship with Entente. Thread-safe. */
final class ShippedReader implements SentenceReader {
    @Override
    public String id() {
        return StanceEncoder.shipped().id();
    }

    @Override
    public List<Answers> read(List<MarkedSentence> sentences) {
        return sentences.isEmpty() ? List.of() : StanceEncoder.shipped().read(sentences);
    }

    @Override
    public List<Span> cue(MarkedSentence sentence, Answers answers, List<Span> words) {
        return new EncoderExplanation(StanceEncoder.shipped()).phrase(sentence, answers, words);
    }
}
