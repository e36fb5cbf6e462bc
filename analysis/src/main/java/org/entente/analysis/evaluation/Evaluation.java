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
 * @param rows labelled rows or articles that were scored
 * @param counts of rows that were not scored, by reason
 * @param score what Entente achieved
 * @param baselines what the other systems achieved on the same rows, by id
 * @param notes what to know before the figures are quoted, one sentence each
 * @param problems rows and files that could not be scored
 */
public record Evaluation(
        String suite,
        int rows,
        Map<String, Integer> counts,
        Score score,
        Map<String, Score> baselines,
        List<String> notes,
        List<Failure> problems) {
    public Evaluation {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        baselines = Collections.unmodifiableMap(new LinkedHashMap<>(baselines));
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
