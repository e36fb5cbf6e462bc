package org.entente.stance.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of scores by a cluster bootstrap: the Bayesian bootstrap (Rubin, Annals of Statistics 9, 1981) over
 * articles, whose statements move together (Davison and Hinkley, Bootstrap Methods and their Application, 1997, section
 * 3.8); over sentences where there is one article only.
 *
 * <p>Two things are added, because few articles are the rule. The spread over {@code n} units is widened by
 * {@code sqrt((n + 2) / n)}, since the Bayesian bootstrap of {@code n + 1} units, the prior being one of them, is too
 * narrow by that, and by the ratio of the quantiles of Student's t with {@code n} degrees of freedom and the normal
 * distribution (Hesterberg, The American Statistician 69, 2015). And the prior, one statement that is as likely to be +1
 * as -1, is drawn as well, so that a few statements that agree by chance make no narrow interval. The coverage that
 * comes of it is in {@code docs/statistics.md}.
 *
 * <p>All tallies share the weights of their articles, so that scores from the same articles can be compared.
 */
public final class Resampler {
    private final AggregationOptions options;
    private final UnitWeights weights;

    public Resampler(AggregationOptions options) {
        this.options = options;
        this.weights = new UnitWeights(options.seed(), options.resamples());
    }

    /** The options that this works by. */
    public AggregationOptions options() {
        return options;
    }

    /** Draws all tallies at once; the result is in their order. A tally without units has no draws but those of the prior. */
    public List<Draws> draw(List<Tally> tallies) {
        List<double[]> sums = new ArrayList<>();
        Map<String, List<Integer>> users = new TreeMap<>();
        for (int i = 0; i < tallies.size(); i++) {
            sums.add(new double[options.resamples()]);
            sums.add(new double[options.resamples()]);
            for (String unit : tallies.get(i).units().keySet()) {
                users.computeIfAbsent(unit, key -> new ArrayList<>()).add(i);
            }
        }
        double[] drawn = new double[options.resamples()];
        users.forEach((unit, indices) -> {
            weights.fill(unit, drawn);
            for (int index : indices) {
                Tally.Sum sum = tallies.get(index).units().get(unit);
                if (sum != null) {
                    add(drawn, sum.weight(), sums.get(2 * index));
                    add(drawn, sum.weightedScore(), sums.get(2 * index + 1));
                }
            }
        });
        List<Draws> draws = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            draws.add(draws(tallies.get(i), sums.get(2 * i), sums.get(2 * i + 1)));
        }
        return draws;
    }

    /** Random numbers of their own for each key. */
    public UniformRandomProvider random(String key) {
        return weights.random(key);
    }

    private static void add(double[] drawn, double factor, double[] sums) {
        for (int b = 0; b < sums.length; b++) {
            sums[b] += factor * drawn[b];
        }
    }

    private Draws draws(Tally tally, double[] weight, double[] weightedScore) {
        double prior = options.priorStrength();
        double score = tally.score(prior);
        double factor = widening(tally.units().size(), options.level());
        double[] deviations = new double[weight.length];
        for (int b = 0; b < deviations.length; b++) {
            double total = weight[b] + prior;
            deviations[b] = total > 0 ? factor * (weightedScore[b] / total - score) : 0;
        }
        double[] priors = weights.symmetric("prior " + tally.name());
        double total = tally.weight() + prior;
        double share = total > 0 ? prior / total : 1;
        for (int b = 0; b < priors.length; b++) {
            priors[b] *= share;
        }
        return new Draws(score, deviations, priors);
    }

    /** How much the spread over so many units is widened. */
    static double widening(int units, double level) {
        if (units == 0) {
            return 0;
        }
        double tail = (1 - level) / 2;
        double normal = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        double student = TDistribution.of(units).inverseSurvivalProbability(tail);
        return student / normal * Math.sqrt((units + 2.0) / units);
    }

    /** The estimates of all tallies, in their order. */
    public List<Estimate> estimate(List<Tally> tallies) {
        return draw(tallies).stream().map(this::estimate).toList();
    }

    /** A score with its percentile interval. */
    public Estimate estimate(Draws draws) {
        double[] values = draws.values();
        Arrays.sort(values);
        double tail = 50 * (1 - options.level());
        Percentile percentile = new Percentile();
        percentile.setData(values);
        double score = draws.score();
        double lower = Math.max(-1, Math.min(score, percentile.evaluate(tail)));
        double upper = Math.min(1, Math.max(score, percentile.evaluate(100 - tail)));
        return new Estimate(score, new Interval(lower, upper, options.level()));
    }
}
