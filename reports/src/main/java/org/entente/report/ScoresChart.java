package org.entente.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;

/**
 * How the scores of each actor's statements are spread.
 *
 * @param rows from the most statements to the fewest; actors without any are left out
 */
public record ScoresChart(List<Row> rows) implements Chart {
    static final String NAME = "scores";
    /** Number of equal steps from -1 to 1. */
    public static final int STEPS = 10;

    private static final double STRONG = 0.6;
    /** Keeps a score such as 0.6 in its own step, though 0.6 / 0.2 comes out below 3. */
    private static final double TINY = 1e-9;

    /**
     * One actor's statements.
     *
     * @param counts statements in each step of the scale, from -1 on
     * @param strong statements with a score of at least 0.6 either way
     */
    public record Row(Actor actor, List<Integer> counts, int strong) {
        public Row {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether there are only few of them. */
        public boolean isPale() {
            return total() < FEW;
        }
    }

    public ScoresChart {
        rows = List.copyOf(rows);
    }

    /** Empty if no statement is on the question. */
    static Optional<ScoresChart> of(Report report) {
        List<Row> rows = report.actors().stream()
                .map(actor -> row(actor, report.bearingOnTarget(actor.id())))
                .filter(row -> row.total() > 0)
                .sorted(Comparator.comparingInt(row -> -row.total()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ScoresChart(rows));
    }

    private static Row row(Actor actor, List<Statement> statements) {
        int[] counts = new int[STEPS];
        statements.forEach(statement -> counts[step(statement.score())]++);
        long strong = statements.stream()
                .filter(statement -> Math.abs(statement.score()) >= STRONG - TINY)
                .count();
        return new Row(actor, Arrays.stream(counts).boxed().toList(), Math.toIntExact(strong));
    }

    /** Steps are symmetric: a score on the edge of two belongs to the one further from 0. */
    private static int step(double score) {
        int outward = Math.min(STEPS / 2 - 1, (int) (Math.abs(score) * STEPS / 2 + TINY));
        return score < 0 ? STEPS / 2 - 1 - outward : STEPS / 2 + outward;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "How strongly do the statements take sides?";
    }

    @Override
    public String reading() {
        return "Statements by score, from \u22121 (against) to +1 (for). Figure: their number. Heights compare within"
                + " a row only." + Wording.pale(rows.stream().anyMatch(Row::isPale));
    }

    @Override
    public String finding() {
        int total = rows.stream().mapToInt(Row::total).sum();
        int strong = rows.stream().mapToInt(Row::strong).sum();
        return strong + " of " + Wording.counted(total, "statement") + (total == 1 ? " has" : " have")
                + " a score of at least 0.6 either way" + (strong == total ? "." : "; the others are weaker.");
    }
}
