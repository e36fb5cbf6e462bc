package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.entente.analysis.Configuration;

/**
 * What to score, on which data, beside what.
 *
 * @param suite id of the suite
 * @param data file or folder, as the suite expects
 * @param baselines ids of the systems to compare with
 * @param threads articles or rows annotated at the same time, at least 1; the figures do not depend on it
 * @param limit most rows or articles to score, at least 1; the first ones count
 */
public record EvaluationRequest(
        String suite,
        Path data,
        List<String> baselines,
        Configuration configuration,
        int threads,
        int limit,
        Texts texts) {
    /** Which labelled texts count. */
    public enum Texts {
        /** Those that the shipped models were not made from. */
        UNSEEN,
        /** All. */
        ALL
    }

    public EvaluationRequest {
        baselines = baselines.stream().distinct().toList();
        if (threads < 1 || limit < 1) {
            throw new IllegalArgumentException(
                    "threads and limit must be at least 1, got " + threads + " and " + limit);
        }
    }
}
