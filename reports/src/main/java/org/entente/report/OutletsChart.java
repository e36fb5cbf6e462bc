package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Interval;
import org.entente.stance.position.Origin;
import org.entente.stance.position.Position;

/**
 * Each actor's position in the articles of each outlet.
 *
 * @param groups one per actor that has statements in two outlets and a score in one, in the report's order
 */
public record OutletsChart(String target, List<Group> groups) implements Chart {
    static final String NAME = "outlets";
    private static final int MOST = 8;

    /**
     * One actor.
     *
     * @param rows from the outlet with the most statements to the one with the fewest
     * @param others number of further outlets, which are not listed
     */
    public record Group(Actor actor, List<Row> rows, int others) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One outlet.
     *
     * @param estimate empty where there is too little evidence for a score
     */
    public record Row(String outlet, Optional<Estimate> estimate, int statements) {
        /** Whether the score rests on few statements. */
        public boolean isPale() {
            return estimate.isPresent() && statements < FEW;
        }
    }

    public OutletsChart {
        groups = List.copyOf(groups);
    }

    /** Empty if no actor has a score from each of two outlets. */
    static Optional<OutletsChart> of(Report report) {
        Map<String, List<Row>> rows = new HashMap<>();
        List<String> ids = report.actors().stream().map(Actor::id).toList();
        Aggregator aggregator = new Aggregator(report.provenance().aggregation());
        byOutlet(report)
                .forEach((outlet, statements) -> aggregator
                        .positions(new Evidence(statements, origins(report), ids, report.target(), report.copies()))
                        .forEach(position -> add(rows, outlet, position)));
        List<Group> groups = report.actors().stream()
                .map(actor -> group(actor, rows.getOrDefault(actor.id(), List.of())))
                .filter(group -> group.rows().size() > 1)
                .toList();
        boolean compares = groups.stream()
                .anyMatch(group -> group.rows().stream()
                                .filter(row -> row.estimate().isPresent())
                                .count()
                        > 1);
        return compares
                ? Optional.of(new OutletsChart(Printable.text(report.target().name()), groups))
                : Optional.empty();
    }

    private static List<Origin> origins(Report report) {
        return report.articles().stream()
                .map(ReportedArticle::article)
                .map(article -> new Origin(article.id(), article.date(), article.outlet(), article.sha256()))
                .toList();
    }

    private static Map<String, List<Statement>> byOutlet(Report report) {
        Map<String, String> outlets = new HashMap<>();
        report.articles()
                .forEach(a -> a.article()
                        .outlet()
                        .map(Printable::text)
                        .ifPresent(outlet -> outlets.put(a.article().id(), outlet)));
        Map<String, List<Statement>> statements = new TreeMap<>();
        for (Statement statement : report.statements()) {
            String outlet = outlets.get(statement.article());
            if (outlet != null) {
                statements.computeIfAbsent(outlet, o -> new ArrayList<>()).add(statement);
            }
        }
        return statements;
    }

    private static void add(Map<String, List<Row>> rows, String outlet, Position position) {
        if (position.statements() > 0) {
            rows.computeIfAbsent(position.actor(), actor -> new ArrayList<>())
                    .add(new Row(outlet, position.estimate(), position.statements()));
        }
    }

    private static Group group(Actor actor, List<Row> rows) {
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> -row.statements()).thenComparing(Row::outlet))
                .toList();
        int shown = Math.min(MOST, sorted.size());
        return new Group(actor, sorted.subList(0, shown), sorted.size() - shown);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does the position on " + target + " depend on the outlet?";
    }

    @Override
    public String reading() {
        boolean pale = groups.stream().flatMap(group -> group.rows().stream()).anyMatch(Row::isPale);
        return "Dot and bar: score and interval from one outlet\u2019s articles alone, hollow where the interval includes"
                + " zero. n: number of statements." + Wording.pale(pale);
    }

    @Override
    public String finding() {
        List<String> names = groups.stream()
                .filter(OutletsChart::liesApart)
                .map(group -> Wording.actor(group.actor()))
                .toList();
        return names.isEmpty()
                ? "For no actor do the intervals of two outlets lie apart, so no difference between outlets is shown."
                : "Intervals of two outlets lie apart for " + Wording.listed(names)
                        + ": what is said there depends on who reports it, or on when.";
    }

    private static boolean liesApart(Group group) {
        List<Interval> intervals = group.rows().stream()
                .flatMap(row -> row.estimate().stream())
                .map(Estimate::interval)
                .toList();
        double highestLower =
                intervals.stream().mapToDouble(Interval::lower).max().orElse(0);
        double lowestUpper =
                intervals.stream().mapToDouble(Interval::upper).min().orElse(0);
        return highestLower > lowestUpper;
    }
}
