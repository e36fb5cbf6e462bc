package org.entente.analysis.evaluation;

import java.util.List;
import org.entente.analysis.RequestException;

/** Labelled data of one kind, and how a system is scored on them. */
interface Suite {
    /** As on the command line. */
    String id();

    /** What the data are, as it reads in "expected ...". */
    String data();

    /** Ids of the systems that can be scored beside Entente. */
    List<String> baselines();

    /** Those of the baselines that take so long that they must be asked for by name. */
    default List<String> slow() {
        return List.of();
    }

    /**
     * Scores.
     *
     * @throws RequestException if the data are not what the suite expects
     */
    Evaluation evaluate(Bench bench) throws RequestException;
}
