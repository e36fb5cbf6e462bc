package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Configuration;
import org.entente.analysis.RequestException;
import org.entente.analysis.Services;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.nlp.corenlp.CoreNlpOptions;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.EncoderException;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.stance.encoder.Task;
import org.entente.stance.score.StanceScorer;
import org.entente.stance.trained.EncoderScorer;

/** The models of an analysis. */
final class ShippedModels implements Models {
    private final Map<Optional<Path>, StanceEncoder> encoders = new HashMap<>();

    @Override
    public Annotator annotator(Configuration configuration) {
        return configuration.tone()
                ? new CoreNlpAnnotator(CoreNlpOptions.defaults().withTone())
                : new CoreNlpAnnotator();
    }

    @Override
    public Encoder encoder(Optional<Path> weights) throws RequestException {
        return new Shipped(loaded(weights));
    }

    private synchronized StanceEncoder loaded(Optional<Path> weights) throws RequestException {
        StanceEncoder known = encoders.get(weights);
        if (known != null) {
            return known;
        }
        try {
            StanceEncoder encoder = weights.isPresent() ? StanceEncoder.load(weights.get()) : StanceEncoder.shipped();
            encoders.put(weights, encoder);
            return encoder;
        } catch (EncoderException e) {
            throw new RequestException(e.getMessage() + ". Or use --scorer lexicon.", e);
        }
    }

    private record Shipped(StanceEncoder encoder) implements Encoder {
        @Override
        public List<Answers> read(List<MarkedSentence> sentences) {
            return encoder.read(sentences);
        }

        @Override
        public int decision(Task task, double... probabilities) {
            return encoder.decision(task, probabilities);
        }

        @Override
        public boolean trainedOn(String text) {
            return encoder.trainedOn(text);
        }
    }

    @Override
    public StanceScorer scorer(String id, Optional<Path> weights) throws RequestException {
        return id.equals(Contenders.ENCODER) ? new EncoderScorer(loaded(weights)) : Services.scorer(id);
    }
}
