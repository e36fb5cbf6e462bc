package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.analysis.Configuration;
import org.entente.analysis.RequestException;
import org.entente.nlp.Annotator;
import org.entente.stance.score.StanceScorer;

/** The models that are evaluated, each loaded when it is first used. */
interface Models {
    Annotator annotator(Configuration configuration);

    /**
     * The stance encoder.
     *
     * @param weights empty for those that ship with Entente
     */
    Encoder encoder(Optional<Path> weights) throws RequestException;

    /**
     * The stance scorer with this id.
     *
     * @param weights of the encoder where the scorer uses it, empty for those that ship with Entente
     */
    StanceScorer scorer(String id, Optional<Path> weights) throws RequestException;
}
