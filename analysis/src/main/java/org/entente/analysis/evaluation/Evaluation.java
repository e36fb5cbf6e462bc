package org.entente.analysis.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Score;

/**
 * What a suite came to.
 *
 * @param scorer id of what says which stance it is, empty where the suite does not ask
 * @param rows labelled rows or articles that were scored
 * @param counts of rows that were read, and of those that were not scored, by reason
 * @param score what Entente achieved
 * @param baselines what the other systems achieved on the same rows, by id
 * @param allRows metrics on all rows that were read, by system, {@link #ENTENTE} first; empty where these are the same
 *     rows by definition
 * @param notes what to know before the figures are quoted, one sentence each
 * @param problems rows and files that could not be scored
 */
public record Evaluation(
        String suite,
        String scorer,
        int rows,
        Map<String, Integer> counts,
        Score score,
        Map<String, Score> baselines,
        Map<String, Map<String, Number>> allRows,
        List<String> notes,
        List<Failure> problems) {
    /** The name of what is evaluated among the systems. */
    public static final String ENTENTE = "entente";

    public Evaluation {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        baselines = Collections.unmodifiableMap(new LinkedHashMap<>(baselines));
        allRows = Collections.unmodifiableMap(new LinkedHashMap<>(allRows));
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
