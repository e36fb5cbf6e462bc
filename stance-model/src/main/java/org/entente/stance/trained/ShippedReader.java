package org.entente.stance.trained;

import java.util.List;
import java.util.function.Supplier;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.EncoderExplanation;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.text.Span;

/** Reads with the weights that ship with Entente, unless others are given. Thread-safe. */
final class ShippedReader implements SentenceReader {
    private final Supplier<StanceEncoder> encoder;

    ShippedReader() {
        this(StanceEncoder::shipped);
    }

    ShippedReader(Supplier<StanceEncoder> encoder) {
        this.encoder = encoder;
    }

    @Override
    public String id() {
        return encoder.get().id();
    }

    @Override
    public List<Answers> read(List<MarkedSentence> sentences) {
        return sentences.isEmpty() ? List.of() : encoder.get().read(sentences);
    }

    @Override
    public List<Span> cue(MarkedSentence sentence, Answers answers, List<Span> words) {
        return new EncoderExplanation(encoder.get()).phrase(sentence, answers, words);
    }
}
