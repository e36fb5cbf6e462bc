package org.entente.stance.reading;

import java.util.List;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.score.StanceScorer;
import org.entente.text.AnnotatedArticle;

/** Finds the statements in an article: who speaks, who is meant, what is said. Thread-safe. */
public final class StanceReader {
    public StanceReader(List<Actor> actors, Target target, StanceScorer scorer, StatementWeights weights) {}

    /** Reads one article; NEITHER statements are included. */
    public Evidence read(AnnotatedArticle article) {
        throw new UnsupportedOperationException("not yet");
    }
}
