package org.entente.stance.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.entente.stance.Statement;

/**
 * Weighted mean of scores with an interval from the Bayesian bootstrap (Rubin, Annals of Statistics 9, 1981), in
 * clusters: articles, and the sentences in them.
 *
 * <p>The prior is one observation of weight {@code priorStrength} that is as likely to be +1 as -1: a Dirichlet process
 * prior (Ferguson, Annals of Statistics 1, 1973). Its mean is 0, so it shrinks the score toward 0, and it keeps a few
 * statements that agree by chance from making a narrow interval.
 */
final class BayesianBootstrap {
    private final AggregationOptions options;

    BayesianBootstrap(AggregationOptions options) {
        this.options = options;
    }

    /** Sums over the statements of one sentence. */
    private record Cluster(double weight, double weightedScore) {
        Cluster plus(Statement statement) {
            return new Cluster(weight + statement.weight(), weightedScore + statement.weight() * statement.score());
        }
    }

    /**
     * Estimates the position that statements add up to.
     *
     * @param key sets the random numbers apart from those of other estimates with the same seed
     * @param statements at least one, in a fixed order
     */
    Estimate estimate(String key, List<Statement> statements) {
        List<List<Cluster>> articles = clusters(statements);
        double weight = 0;
        double weightedScore = 0;
        for (Statement statement : statements) {
            weight += statement.weight();
            weightedScore += statement.weight() * statement.score();
        }
        double score = weightedScore / (weight + options.priorStrength());
        double[] means = replicates(key, articles);
        double tail = 50 * (1 - options.level());
        Percentile percentile = new Percentile();
        percentile.setData(means);
        double lower = Math.min(score, percentile.evaluate(tail));
        double upper = Math.max(score, percentile.evaluate(100 - tail));
        return new Estimate(score, new Interval(lower, upper, options.level()));
    }

    private static List<List<Cluster>> clusters(List<Statement> statements) {
        Map<String, Map<Integer, Cluster>> byArticle = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byArticle
                    .computeIfAbsent(statement.article(), article -> new LinkedHashMap<>())
                    .merge(
                            statement.sentence(),
                            new Cluster(0, 0).plus(statement),
                            (before, added) -> before.plus(statement));
        }
        return byArticle.values().stream()
                .<List<Cluster>>map(sentences -> new ArrayList<>(sentences.values()))
                .toList();
    }

    private double[] replicates(String key, List<List<Cluster>> articles) {
        RandomGenerator random =
                new Well19937c(new int[] {(int) options.seed(), (int) (options.seed() >>> 32), key.hashCode()});
        double[] means = new double[options.resamples()];
        for (int i = 0; i < means.length; i++) {
            means[i] = replicate(articles, random);
        }
        return means;
    }

    private double replicate(List<List<Cluster>> articles, RandomGenerator random) {
        double prior = options.priorStrength() * exponential(random);
        double weight = prior;
        double weightedScore = random.nextBoolean() ? prior : -prior;
        for (List<Cluster> sentences : articles) {
            double share = articles.size() == 1 ? 1 : exponential(random);
            for (Cluster sentence : sentences) {
                double factor = share * exponential(random);
                weight += factor * sentence.weight();
                weightedScore += factor * sentence.weightedScore();
            }
        }
        return weightedScore / weight;
    }

    private static double exponential(RandomGenerator random) {
        return -Math.log(1 - random.nextDouble());
    }
}
