package org.entente.stance.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.entente.stance.position.Interval;

/**
 * Percentile intervals from resampling units with replacement (Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapter 13).
 *
 * <p>A resample that leaves a figure undefined, such as alpha where it holds one category only, is passed over. Where
 * more than a fifth of them do, there is no interval: it would rest on a single unit.
 */
final class UnitBootstrap {
    private static final double LEAST_DEFINED = 0.8;

    private final AgreementOptions options;

    UnitBootstrap(AgreementOptions options) {
        this.options = options;
    }

    /**
     * The figures with their intervals, in the order of the figures.
     *
     * @param units what each unit adds, in a fixed order
     * @param figures computed from the sum over the units
     */
    List<Measure> measure(List<Table> units, List<Function<Table, Optional<Double>>> figures) {
        if (units.isEmpty()) {
            return figures.stream().map(figure -> Measure.UNDEFINED).toList();
        }
        List<Table> resamples = resamples(units);
        Table all = sum(units.get(0).size(), units);
        return figures.stream()
                .map(figure -> figure.apply(all)
                        .map(value -> new Measure(Optional.of(value), interval(value, figure, resamples)))
                        .orElse(Measure.UNDEFINED))
                .toList();
    }

    private List<Table> resamples(List<Table> units) {
        RandomGenerator random = new Well19937c(options.seed());
        List<Table> resamples = new ArrayList<>();
        for (int i = 0; i < options.resamples(); i++) {
            Table sum = new Table(units.get(0).size());
            for (int drawn = 0; drawn < units.size(); drawn++) {
                sum.add(units.get(random.nextInt(units.size())));
            }
            resamples.add(sum);
        }
        return resamples;
    }

    private Optional<Interval> interval(double value, Function<Table, Optional<Double>> figure, List<Table> resamples) {
        double[] defined = resamples.stream()
                .map(figure)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (defined.length < LEAST_DEFINED * resamples.size()) {
            return Optional.empty();
        }
        Arrays.sort(defined);
        double tail = 50 * (1 - options.level());
        Percentile percentile = new Percentile();
        percentile.setData(defined);
        double lower = Math.min(value, percentile.evaluate(tail));
        double upper = Math.max(value, percentile.evaluate(100 - tail));
        return Optional.of(new Interval(lower, upper, options.level()));
    }

    /** The sum of tables of so many categories. */
    static Table sum(int size, List<Table> units) {
        Table sum = new Table(size);
        units.forEach(sum::add);
        return sum;
    }
}
