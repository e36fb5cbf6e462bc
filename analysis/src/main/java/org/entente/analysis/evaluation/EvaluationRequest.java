package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.Configuration;

/**
 * What to score, on which data, beside what.
 *
 * @param suite id of the suite
 * @param data file or folder, as the suite expects
 * @param excerpts folder of the files that rows without a text of their own are taken from
 * @param systems what is scored
 * @param threads articles or rows annotated at the same time, at least 1; the figures do not depend on it
 * @param limit most rows or articles to score, at least 1; the first ones count
 */
public record EvaluationRequest(
        String suite,
        Path data,
        Optional<Path> excerpts,
        Systems systems,
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

    /**
     * What is scored.
     *
     * @param scorer id of the scorer in place of the suite's own
     * @param weights file of the encoder's weights in place of those that ship with Entente
     * @param baselines ids of the systems to compare with; {@link #ALL} stands for all that are not slow
     * @param training labelled rows that baselines learn from; without it they learn from the other folds of the data
     */
    public record Systems(
            Optional<String> scorer, Optional<Path> weights, List<String> baselines, Optional<Path> training) {
        /** Stands for all baselines of a suite that are not slow. */
        public static final String ALL = "all";

        public Systems {
            baselines = baselines.stream().distinct().toList();
        }

        /** What ships, beside these baselines. */
        public static Systems shipped(List<String> baselines) {
            return new Systems(Optional.empty(), Optional.empty(), baselines, Optional.empty());
        }

        Systems withBaselines(List<String> others) {
            return new Systems(scorer, weights, others, training);
        }
    }

    public EvaluationRequest {
        if (threads < 1 || limit < 1) {
            throw new IllegalArgumentException(
                    "threads and limit must be at least 1, got " + threads + " and " + limit);
        }
    }

    EvaluationRequest withBaselines(List<String> baselines) {
        return new EvaluationRequest(
                suite, data, excerpts, systems.withBaselines(baselines), configuration, threads, limit, texts);
    }
}
