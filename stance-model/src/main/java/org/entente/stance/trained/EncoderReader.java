package org.entente.stance.trained;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.EncoderExplanation;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.text.Span;

/** Reads with an encoder that is asked for when it is first needed. */
record EncoderReader(Supplier<StanceEncoder> encoder) implements SentenceReader {
    @Override
    public String id() {
        return encoder.get().id();
    }

    @Override
    public List<Answers> read(List<MarkedSentence> sentences) {
        return sentences.isEmpty() ? List.of() : encoder.get().read(sentences);
    }

    @Override
    public Optional<Span> cue(MarkedSentence sentence, Answers answers, List<Span> words) {
        return new EncoderExplanation(encoder.get()).word(sentence, answers, words);
    }
}
