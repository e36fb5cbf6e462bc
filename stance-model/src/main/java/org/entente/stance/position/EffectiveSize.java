package org.entente.stance.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.stance.Statement;

/**
 * How many independent statements of equal weight would tell as much: Kish's effective sample size over the design
 * effect (Kish, Survey Sampling, 1965, sections 8.2 and 11.7).
 *
 * <p>The design effect of articles with {@code m} statements on average, of which two of one article correlate by
 * {@code r}, is {@code 1 + (m - 1) r}. The correlation is the one-way analysis of variance estimate, kept within [0, 1];
 * with one article it cannot be known, and counts as 0.
 */
final class EffectiveSize {
    private static final double NONE = 1e-12;

    private EffectiveSize() {}

    /** The effective number, in [0, number of statements]; at least 1 where there is a statement. */
    static double of(List<Statement> statements) {
        if (statements.isEmpty()) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (Statement statement : statements) {
            sum += statement.weight();
            squares += statement.weight() * statement.weight();
        }
        return Math.max(1, sum * sum / squares / designEffect(statements));
    }

    /** At least 1. */
    static double designEffect(List<Statement> statements) {
        Map<String, double[]> articles = new LinkedHashMap<>();
        for (Statement statement : statements) {
            double[] sums = articles.computeIfAbsent(statement.article(), article -> new double[3]);
            sums[0]++;
            sums[1] += statement.score();
            sums[2] += statement.score() * statement.score();
        }
        int count = statements.size();
        int groups = articles.size();
        if (groups < 2 || groups == count) {
            return 1;
        }
        double correlation = correlation(articles.values(), count);
        double squaredSizes = articles.values().stream()
                .mapToDouble(sums -> sums[0] * sums[0])
                .sum();
        return 1 + (squaredSizes / count - 1) * correlation;
    }

    /** Donner and Koval, Biometrics 36 (1980), formula 2.1. */
    private static double correlation(Iterable<double[]> articles, int count) {
        double within = 0;
        double squaredMeans = 0;
        double sum = 0;
        double squaredSizes = 0;
        int groups = 0;
        for (double[] sums : articles) {
            within += sums[2] - sums[1] * sums[1] / sums[0];
            squaredMeans += sums[1] * sums[1] / sums[0];
            sum += sums[1];
            squaredSizes += sums[0] * sums[0];
            groups++;
        }
        double between = squaredMeans - sum * sum / count;
        double meanWithin = within / (count - groups);
        double meanBetween = between / (groups - 1);
        double size = (count - squaredSizes / count) / (groups - 1);
        double total = meanBetween + (size - 1) * meanWithin;
        return total > NONE ? Math.max(0, Math.min(1, (meanBetween - meanWithin) / total)) : 0;
    }
}
