package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;

/**
 * Each actor's score with its interval.
 *
 * @param rows from the highest score to the lowest, then those with too little evidence
 */
public record PositionsChart(String question, String reading, List<Row> rows) implements Chart {
    static final String NAME = "positions";

    /**
     * One actor.
     *
     * @param estimate empty where there is too little evidence for a score
     * @param statements number of statements behind it
     */
    public record Row(Actor actor, Optional<Estimate> estimate, int statements) {
        /** Whether the score rests on few statements. */
        public boolean isPale() {
            return estimate.isPresent() && statements < FEW;
        }
    }

    public PositionsChart {
        rows = List.copyOf(rows);
    }

    static PositionsChart of(Report report) {
        Map<String, Actor> actors = new HashMap<>();
        report.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Row> rows = new ArrayList<>();
        for (Position position : report.positions()) {
            Actor actor = actors.get(position.actor());
            if (actor != null) {
                rows.add(new Row(actor, position.estimate(), position.statements()));
            }
        }
        rows.sort(Comparator.comparingDouble(
                row -> -row.estimate().map(Estimate::score).orElse(Double.NEGATIVE_INFINITY)));
        String level = rows.stream()
                .flatMap(row -> row.estimate().stream())
                .findFirst()
                .map(estimate -> Wording.percent(estimate.interval().level()) + " interval")
                .orElse("interval");
        return new PositionsChart(
                "Who is for, and who is against, "
                        + Printable.text(report.target().name()) + "?",
                "Dot: score from \u22121 (against) to +1 (for), hollow where the interval includes zero. Bar: " + level
                        + "." + Wording.pale(rows.stream().anyMatch(Row::isPale)),
                rows);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String finding() {
        List<String> parts = new ArrayList<>();
        group(parts, "For: ", row -> side(row) == 1);
        group(parts, "Against: ", row -> side(row) == -1);
        group(parts, "No clear side, because the interval includes zero: ", row -> side(row) == 0);
        group(parts, "Too little evidence: ", row -> row.estimate().isEmpty());
        return String.join(" ", parts);
    }

    private static int side(Row row) {
        return row.estimate().map(Wording::side).orElse(2);
    }

    private void group(List<String> parts, String heading, Predicate<Row> member) {
        List<String> names = rows.stream()
                .filter(member)
                .map(row -> Wording.actor(row.actor()))
                .toList();
        if (!names.isEmpty()) {
            parts.add(heading + Wording.listed(names) + ".");
        }
    }
}
