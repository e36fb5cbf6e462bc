package org.entente.stance.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.entente.stance.position.Interval;

/**
 * Scores units of labelled data, such as rows or articles, with percentile intervals from resampling them (Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). Same units and seed, same result.
 */
public record Bootstrap(long seed, int resamples, double level) {
    /** 1,000 resamples, 95 percent intervals. */
    public static Bootstrap withSeed(long seed) {
        return new Bootstrap(seed, 1000, 0.95);
    }

    /**
     * The metrics of all units, and an interval for each share among them that is defined.
     *
     * @param measure metrics of any list of units: shares as doubles, counts as integers
     */
    public <U> Score score(List<U> units, Function<List<U>, Map<String, Number>> measure) {
        Map<String, Number> metrics = measure.apply(units);
        Map<String, double[]> samples = new LinkedHashMap<>();
        metrics.forEach((name, value) -> {
            if (value instanceof Double share && !share.isNaN()) {
                samples.put(name, new double[resamples]);
            }
        });
        if (units.size() < 2 || samples.isEmpty()) {
            return new Score(metrics, Map.of(), Map.of());
        }
        var random = new SplittableRandom(seed);
        for (int i = 0; i < resamples; i++) {
            Map<String, Number> again = measure.apply(resampled(units, random));
            int at = i;
            samples.forEach((name, values) ->
                    values[at] = again.getOrDefault(name, Double.NaN).doubleValue());
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        samples.forEach((name, values) -> intervals.put(name, interval(values)));
        return new Score(metrics, intervals, Map.of());
    }

    private static <U> List<U> resampled(List<U> units, SplittableRandom random) {
        List<U> drawn = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            drawn.add(units.get(random.nextInt(units.size())));
        }
        return drawn;
    }

    /** A resample in which a share is not defined says nothing about it. */
    private Interval interval(double... values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return new Interval(0, 1, level);
        }
        int cut = (int) Math.floor((1 - level) / 2 * sorted.length);
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut], level);
    }
}
