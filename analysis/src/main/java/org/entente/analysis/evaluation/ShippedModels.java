package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.analysis.Configuration;
import org.entente.analysis.RequestException;
import org.entente.analysis.Services;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.nlp.corenlp.CoreNlpOptions;
import org.entente.stance.score.StanceScorer;

/** The models of an analysis. */
final class ShippedModels implements Models {
    @Override
    public Annotator annotator(Configuration configuration) {
        return configuration.tone()
                ? new CoreNlpAnnotator(CoreNlpOptions.defaults().withTone())
                : new CoreNlpAnnotator();
    }

    @Override
    public Encoder encoder(Optional<Path> weights) throws RequestException {
        throw new RequestException("The stance encoder does not ship yet. Use --scorer lexicon.");
    }

    @Override
    public StanceScorer scorer(String id, Optional<Path> weights) throws RequestException {
        return Services.scorer(id);
    }
}
