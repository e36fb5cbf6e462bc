package org.entente.stance.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.stance.Statement;
import org.entente.stance.Target;

/** Adds statements up to positions, relations and series. Same input and seed, same result. Thread-safe. */
public final class Aggregator {
    private static final int LONG_SPAN_YEARS = 5;

    private final AggregationOptions options;
    private final Resampler resampler;

    public Aggregator(AggregationOptions options) {
        this.options = options;
        this.resampler = new Resampler(options);
    }

    /** Aggregates the evidence. An article without a date stays out of the series. */
    public Aggregates aggregate(Evidence evidence) {
        return new Aggregates(positions(evidence), relations(evidence), series(evidence));
    }

    /**
     * Aggregates statements of articles of which only dates are known.
     *
     * @param actors ids of the actors to list, in the order of the result's positions
     * @param dates date by article id; an article without one stays out of the series
     */
    public Aggregates aggregate(
            List<Statement> statements, List<String> actors, Target target, Map<String, LocalDate> dates) {
        List<Origin> origins = dates.entrySet().stream()
                .map(date -> Origin.of(date.getKey(), date.getValue()))
                .toList();
        return aggregate(new Evidence(statements, origins, actors, target, List.of()));
    }

    /** The positions alone, such as those that some of the statements add up to. */
    public List<Position> positions(Evidence evidence) {
        List<List<Statement>> statements =
                evidence.actors().stream().map(evidence::toward).toList();
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            tallies.add(Tally.of(evidence.actors().get(i), statements.get(i), evidence));
        }
        List<Estimate> estimates = resampler.estimate(tallies);
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            positions.add(position(evidence.actors().get(i), statements.get(i), estimates.get(i)));
        }
        return positions;
    }

    private Position position(String actor, List<Statement> statements, Estimate estimate) {
        Optional<Estimate> published = ifSufficient(statements, estimate);
        return new Position(
                actor,
                published.map(Label::of).orElse(Label.INSUFFICIENT),
                published,
                statements.size(),
                EffectiveSize.of(statements),
                (int) statements.stream().map(Statement::article).distinct().count());
    }

    private List<Relation> relations(Evidence evidence) {
        List<Relation> relations = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        List<List<Statement>> cells = new ArrayList<>();
        for (String holder : evidence.actors()) {
            Map<String, List<Statement>> byTarget = evidence.byTarget(holder);
            for (String other : evidence.actors()) {
                List<Statement> between = byTarget.getOrDefault(other, List.of());
                if (!between.isEmpty()) {
                    relations.add(new Relation(holder, other, Optional.empty(), between.size()));
                    tallies.add(Tally.of(holder + '>' + other, between, evidence));
                    cells.add(between);
                }
            }
        }
        List<Estimate> estimates = resampler.estimate(tallies);
        for (int i = 0; i < relations.size(); i++) {
            Relation cell = relations.get(i);
            relations.set(
                    i,
                    new Relation(
                            cell.holder(),
                            cell.target(),
                            ifSufficient(cells.get(i), estimates.get(i)),
                            cell.statements()));
        }
        return relations;
    }

    /** Period by period, so that the weights of an article are drawn once and few draws are held at a time. */
    private List<SeriesPoint> series(Evidence evidence) {
        Period period = options.period().orElseGet(() -> fitting(evidence.dates()));
        Map<LocalDate, Map<String, List<Statement>>> byPeriod = new TreeMap<>();
        for (String actor : evidence.actors()) {
            for (Statement statement : evidence.dated(actor)) {
                LocalDate from = period.firstDay(evidence.date(statement).orElseThrow());
                byPeriod.computeIfAbsent(from, day -> new TreeMap<>())
                        .computeIfAbsent(actor, holder -> new ArrayList<>())
                        .add(statement);
            }
        }
        Map<String, List<SeriesPoint>> points = new TreeMap<>();
        byPeriod.forEach((from, byActor) -> within(from, period.lastDay(from), byActor, evidence)
                .forEach(point -> points.computeIfAbsent(point.actor(), actor -> new ArrayList<>())
                        .add(point)));
        return evidence.actors().stream()
                .flatMap(actor -> points.getOrDefault(actor, List.of()).stream())
                .toList();
    }

    private List<SeriesPoint> within(
            LocalDate from, LocalDate to, Map<String, List<Statement>> byActor, Evidence evidence) {
        List<String> actors = List.copyOf(byActor.keySet());
        List<Tally> tallies = actors.stream()
                .map(actor -> Tally.of(actor + '@' + from, byActor.getOrDefault(actor, List.of()), evidence))
                .toList();
        List<Estimate> estimates = resampler.estimate(tallies);
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            int statements = byActor.getOrDefault(actors.get(i), List.of()).size();
            points.add(new SeriesPoint(actors.get(i), from, to, Optional.of(estimates.get(i)), statements));
        }
        return points;
    }

    private static Period fitting(List<LocalDate> dates) {
        boolean longSpan = !dates.isEmpty()
                && dates.get(dates.size() - 1).getYear() - dates.get(0).getYear() > LONG_SPAN_YEARS;
        return longSpan ? Period.YEAR : Period.QUARTER;
    }

    private Optional<Estimate> ifSufficient(List<Statement> statements, Estimate estimate) {
        return EffectiveSize.of(statements) >= options.minimumEffectiveStatements()
                ? Optional.of(estimate)
                : Optional.empty();
    }
}
