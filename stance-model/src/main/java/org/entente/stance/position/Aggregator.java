package org.entente.stance.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Target;

/** Adds statements up to positions, relations and series. Same input and seed, same result. Thread-safe. */
public final class Aggregator {
    private static final int LONG_SPAN_YEARS = 5;

    private final AggregationOptions options;

    public Aggregator(AggregationOptions options) {
        this.options = options;
    }

    /**
     * Aggregates statements. Neither their order nor that of their articles matters.
     *
     * @param statements with any stance; those with NEITHER are left out
     * @param actors ids of the actors to list, in the order of the result's positions
     * @param dates date by article id; an article without one stays out of the series
     */
    public Aggregates aggregate(
            List<Statement> statements, List<String> actors, Target target, Map<String, LocalDate> dates) {
        List<Statement> usable = usable(statements);
        return new Aggregates(
                positions(usable, actors, target), relations(usable, actors), series(usable, actors, target, dates));
    }

    /** The positions alone, such as those that some of the statements add up to. */
    public List<Position> positions(List<Statement> statements, List<String> actors, Target target) {
        List<Statement> usable = usable(statements);
        return actors.stream()
                .map(actor -> position(actor, toward(target, actor, usable)))
                .toList();
    }

    private static List<Statement> usable(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.stance() != Stance.NEITHER)
                .sorted(Comparator.comparing(Statement::article).thenComparing(Statement::id))
                .toList();
    }

    /** An actor's statements toward the counterpart; the counterpart's own toward everyone else. */
    private static List<Statement> toward(Target target, String actor, List<Statement> statements) {
        boolean isCounterpart = actor.equals(target.counterpart());
        return statements.stream()
                .filter(statement -> statement.holder().equals(actor))
                .filter(statement -> isCounterpart || statement.target().equals(target.counterpart()))
                .toList();
    }

    private Position position(String actor, List<Statement> statements) {
        Optional<Estimate> estimate =
                sufficient(statements) ? Optional.of(estimate(actor, statements)) : Optional.empty();
        return new Position(
                actor,
                estimate.map(Aggregator::label).orElse(Label.INSUFFICIENT),
                estimate,
                statements.size(),
                effective(statements),
                (int) statements.stream().map(Statement::article).distinct().count());
    }

    private static Label label(Estimate estimate) {
        if (estimate.interval().lower() > 0) {
            return Label.FAVOR;
        }
        return estimate.interval().upper() < 0 ? Label.AGAINST : Label.MIXED;
    }

    private List<Relation> relations(List<Statement> statements, List<String> actors) {
        List<Relation> relations = new ArrayList<>();
        for (String holder : actors) {
            for (String other : actors) {
                List<Statement> between = statements.stream()
                        .filter(statement -> statement.holder().equals(holder)
                                && statement.target().equals(other))
                        .toList();
                if (!between.isEmpty()) {
                    Optional<Estimate> estimate = sufficient(between)
                            ? Optional.of(estimate(holder + '>' + other, between))
                            : Optional.empty();
                    relations.add(new Relation(holder, other, estimate, between.size()));
                }
            }
        }
        return relations;
    }

    private List<SeriesPoint> series(
            List<Statement> statements, List<String> actors, Target target, Map<String, LocalDate> dates) {
        Period period = options.period().orElseGet(() -> fitting(dates));
        List<SeriesPoint> points = new ArrayList<>();
        for (String actor : actors) {
            Map<LocalDate, List<Statement>> byPeriod = toward(target, actor, statements).stream()
                    .filter(statement -> dates.containsKey(statement.article()))
                    .collect(Collectors.groupingBy(startOf(period, dates), TreeMap::new, Collectors.toList()));
            byPeriod.forEach((from, within) -> points.add(new SeriesPoint(
                    actor,
                    from,
                    period.lastDay(from),
                    Optional.of(estimate(actor + '@' + from, within)),
                    within.size())));
        }
        return points;
    }

    private static Function<Statement, LocalDate> startOf(Period period, Map<String, LocalDate> dates) {
        return statement -> {
            LocalDate date = dates.get(statement.article());
            if (date == null) {
                throw new IllegalArgumentException("No date for article '" + statement.article() + "'");
            }
            return period.firstDay(date);
        };
    }

    private static Period fitting(Map<String, LocalDate> dates) {
        Optional<LocalDate> first = dates.values().stream().min(Comparator.naturalOrder());
        Optional<LocalDate> last = dates.values().stream().max(Comparator.naturalOrder());
        boolean longSpan = first.isPresent()
                && last.isPresent()
                && last.get().getYear() - first.get().getYear() > LONG_SPAN_YEARS;
        return longSpan ? Period.YEAR : Period.QUARTER;
    }

    private boolean sufficient(List<Statement> statements) {
        return effective(statements) >= options.minimumEffectiveStatements();
    }

    /** Effective sample size of weighted observations (Kish, Survey Sampling, 1965): (sum w)^2 / sum w^2. */
    static double effective(List<Statement> statements) {
        double sum = statements.stream().mapToDouble(Statement::weight).sum();
        double squares = statements.stream()
                .mapToDouble(statement -> statement.weight() * statement.weight())
                .sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }

    private Estimate estimate(String key, List<Statement> statements) {
        return new BayesianBootstrap(options).estimate(key, statements);
    }
}
