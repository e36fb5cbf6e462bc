package org.entente.stance.position.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Whether, and where, the mean of weighted values shifts once. The statistic is the largest F of two groups, before and
 * after, over all places where the values may be split (Quandt, Journal of the American Statistical Association 55, 1960;
 * Andrews, Econometrica 61, 1993). Its p-value comes from permuting the values (Antoch and Huskova, Statistics and
 * Probability Letters 53, 2001), so that it needs no distribution, but takes values for exchangeable if there is no shift.
 *
 * @param weights positive
 * @param values in the order of time
 * @param splits the places where a second group may begin: at least one, ascending, each leaving values on both sides
 */
record ShiftTest(List<Double> weights, List<Double> values, List<Integer> splits) {
    private static final double ROUNDING = 1e-9;

    ShiftTest {
        weights = List.copyOf(weights);
        values = List.copyOf(values);
        splits = List.copyOf(splits);
    }

    /** The F of the groups before and after the best split; infinite where nothing varies within the two. */
    double statistic() {
        double[] w = array(weights);
        double[] y = array(values);
        double between = between(w, y, best(w, y));
        double total = total(w, y);
        return between / Math.max(0, total - between) * (y.length - 2);
    }

    /** The split with the largest F, an index into the values; the first of several. */
    int split() {
        return best(array(weights), array(values));
    }

    /** Share of permutations with at least this F, the values as they are being one of them. */
    double p(int permutations, UniformRandomProvider random) {
        double[] w = array(weights);
        double[] y = array(values);
        double observed = between(w, y, best(w, y)) - ROUNDING * (1 + total(w, y));
        int[] order = new int[y.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        double[] shuffledWeights = new double[y.length];
        double[] shuffled = new double[y.length];
        int atLeast = 1;
        for (int b = 0; b < permutations; b++) {
            PermutationSampler.shuffle(random, order);
            for (int i = 0; i < order.length; i++) {
                shuffledWeights[i] = w[order[i]];
                shuffled[i] = y[order[i]];
            }
            if (between(shuffledWeights, shuffled, best(shuffledWeights, shuffled)) >= observed) {
                atLeast++;
            }
        }
        return (double) atLeast / (permutations + 1);
    }

    /** The best splits if values weigh more or less at random (Rubin 1981), ascending. */
    List<Integer> resampledSplits(int resamples, UniformRandomProvider random) {
        ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random);
        double[] y = array(values);
        double[] w = array(weights);
        double[] drawn = new double[w.length];
        List<Integer> best = new ArrayList<>();
        for (int b = 0; b < resamples; b++) {
            for (int i = 0; i < w.length; i++) {
                drawn[i] = w[i] * exponential.sample();
            }
            best.add(best(drawn, y));
        }
        best.sort(null);
        return best;
    }

    private int best(double[] w, double[] y) {
        double weight = Arrays.stream(w).sum();
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += w[i] * y[i];
        }
        double weightBefore = 0;
        double sumBefore = 0;
        double largest = -1;
        int best = splits.get(0);
        int next = 0;
        for (int split : splits) {
            for (; next < split; next++) {
                weightBefore += w[next];
                sumBefore += w[next] * y[next];
            }
            double between = between(weightBefore, sumBefore, weight, sum);
            if (between > largest * (1 + ROUNDING)) {
                largest = between;
                best = split;
            }
        }
        return best;
    }

    private static double between(double[] w, double[] y, int split) {
        double weight = 0;
        double sum = 0;
        double weightBefore = 0;
        double sumBefore = 0;
        for (int i = 0; i < y.length; i++) {
            weight += w[i];
            sum += w[i] * y[i];
            if (i < split) {
                weightBefore = weight;
                sumBefore = sum;
            }
        }
        return between(weightBefore, sumBefore, weight, sum);
    }

    /** Sum of squares between the two groups. */
    private static double between(double weightBefore, double sumBefore, double weight, double sum) {
        double weightAfter = weight - weightBefore;
        double difference = sumBefore / weightBefore - (sum - sumBefore) / weightAfter;
        return weightBefore * weightAfter / weight * difference * difference;
    }

    private static double total(double[] w, double[] y) {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            weight += w[i];
            sum += w[i] * y[i];
        }
        for (int i = 0; i < y.length; i++) {
            squares += w[i] * (y[i] - sum / weight) * (y[i] - sum / weight);
        }
        return squares;
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
