package org.entente.stance.position.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Resampler;
import org.entente.stance.position.Tally;
import org.entente.stance.position.comparison.Holm;

/**
 * Estimates when positions shifted, by the mean scores of dated articles. Articles of one day stay together, and each
 * side has at least two articles. See {@link ShiftTest}.
 */
public final class ChangePoints {
    private static final int LEAST_ARTICLES = 6;
    private static final int LEAST_ON_A_SIDE = 2;

    private final AggregationOptions options;
    private final Resampler resampler;

    public ChangePoints(AggregationOptions options) {
        this.options = options;
        this.resampler = new Resampler(options);
    }

    private record Unit(LocalDate date, String key, double weight, double weightedScore) {}

    /** The change points of those actors that have at least six dated articles on enough days. */
    public List<ChangePoint> of(Evidence evidence, List<String> actors) {
        List<ChangePoint> found = new ArrayList<>();
        actors.forEach(actor -> of(actor, evidence).ifPresent(found::add));
        List<Double> corrected =
                Holm.corrected(found.stream().map(ChangePoint::p).toList());
        for (int i = 0; i < found.size(); i++) {
            ChangePoint c = found.get(i);
            found.set(
                    i,
                    new ChangePoint(
                            c.actor(),
                            c.date(),
                            c.earliest(),
                            c.latest(),
                            c.level(),
                            c.before(),
                            c.after(),
                            c.articles(),
                            c.p(),
                            corrected.get(i)));
        }
        return found;
    }

    private Optional<ChangePoint> of(String actor, Evidence evidence) {
        List<Statement> statements = evidence.dated(actor);
        List<Unit> units = units(statements, evidence);
        List<Integer> splits = splits(units);
        if (units.size() < LEAST_ARTICLES || splits.isEmpty()) {
            return Optional.empty();
        }
        ShiftTest test = new ShiftTest(
                units.stream().map(Unit::weight).toList(),
                units.stream().map(unit -> unit.weightedScore() / unit.weight()).toList(),
                splits);
        LocalDate date = units.get(test.split()).date();
        List<LocalDate> resampled =
                test.resampledSplits(options.resamples(), resampler.random("change date " + actor)).stream()
                        .map(split -> units.get(split).date())
                        .toList();
        List<Estimate> sides = resampler.estimate(List.of(
                Tally.of(actor + " before", before(date, statements, evidence), evidence),
                Tally.of(actor + " after", notBefore(date, statements, evidence), evidence)));
        double p = test.p(options.resamples(), resampler.random("change " + actor));
        return Optional.of(new ChangePoint(
                actor,
                date,
                earlier(date, resampled.get(beyond())),
                later(date, resampled.get(resampled.size() - 1 - beyond())),
                options.level(),
                sides.get(0),
                sides.get(1),
                units.size(),
                p,
                p));
    }

    /** How many of the sorted resamples lie beyond either end of the interval. */
    private int beyond() {
        return (int) Math.floor((1 - options.level()) / 2 * options.resamples());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Statement> before(LocalDate date, List<Statement> statements, Evidence evidence) {
        return statements.stream()
                .filter(statement -> evidence.date(statement).orElseThrow().isBefore(date))
                .toList();
    }

    private static List<Statement> notBefore(LocalDate date, List<Statement> statements, Evidence evidence) {
        return statements.stream()
                .filter(statement -> !evidence.date(statement).orElseThrow().isBefore(date))
                .toList();
    }

    private static List<Unit> units(List<Statement> statements, Evidence evidence) {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Statement statement : statements) {
            LocalDate date = evidence.date(statement).orElseThrow();
            String key = evidence.fingerprint(statement.article());
            double weight = statement.weight();
            units.merge(
                    key,
                    new Unit(date, key, weight, weight * statement.score()),
                    (sum, one) -> new Unit(
                            sum.date(), key, sum.weight() + one.weight(), sum.weightedScore() + one.weightedScore()));
        }
        return units.values().stream()
                .sorted(Comparator.comparing(Unit::date).thenComparing(Unit::key))
                .toList();
    }

    private static List<Integer> splits(List<Unit> units) {
        List<Integer> splits = new ArrayList<>();
        for (int i = LEAST_ON_A_SIDE; i <= units.size() - LEAST_ON_A_SIDE; i++) {
            if (!units.get(i).date().equals(units.get(i - 1).date())) {
                splits.add(i);
            }
        }
        return splits;
    }
}
