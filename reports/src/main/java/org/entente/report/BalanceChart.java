package org.entente.report;

import java.util.Comparator;
import java.util.List;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;

/**
 * Statements for, against and without a side, per actor.
 *
 * @param target name of what the statements are on
 * @param rows from the most statements to the fewest
 */
public record BalanceChart(String target, List<Row> rows) implements Chart {
    static final String NAME = "balance";

    /**
     * One actor's statements on the target.
     *
     * @param undecided those that take no side; they are in a report only if asked for
     */
    public record Row(Actor actor, int favor, int against, int undecided) {
        /** Statements for and against. */
        public int total() {
            return favor + against;
        }

        /** Whether there are only few of them. */
        public boolean isPale() {
            return total() > 0 && total() < FEW;
        }
    }

    public BalanceChart {
        rows = List.copyOf(rows);
    }

    static BalanceChart of(Report report) {
        List<Row> rows = report.actors().stream()
                .map(actor -> row(actor, report.onTarget(actor.id())))
                .sorted(Comparator.comparingInt(row -> -row.total()))
                .toList();
        return new BalanceChart(Printable.text(report.target().name()), rows);
    }

    private static Row row(Actor actor, List<Statement> statements) {
        return new Row(
                actor,
                count(statements, Stance.FAVOR),
                count(statements, Stance.AGAINST),
                count(statements, Stance.NEITHER));
    }

    private static int count(List<Statement> statements, Stance stance) {
        return Math.toIntExact(
                statements.stream().filter(s -> s.stance() == stance).count());
    }

    /** Whether any row has statements without a side. */
    public boolean hasUndecided() {
        return rows.stream().anyMatch(row -> row.undecided() > 0);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "How much of the evidence is for, and how much against?";
    }

    @Override
    public String reading() {
        return "Number of statements on " + target + ", unweighted: against to the left, for to the right"
                + (hasUndecided()
                        ? ", without a side at the far right."
                        : ". Statements without a side are not counted.")
                + Wording.pale(rows.stream().anyMatch(Row::isPale));
    }

    @Override
    public String finding() {
        int favor = rows.stream().mapToInt(Row::favor).sum();
        int against = rows.stream().mapToInt(Row::against).sum();
        if (favor + against == 0) {
            return "No statement on the question was found.";
        }
        Row most = rows.get(0);
        String counts = Wording.counted(favor + against, "statement") + " on the question: " + favor + " for, "
                + against + " against.";
        boolean alone = rows.size() == 1 || rows.get(1).total() < most.total();
        return alone && rows.size() > 1
                ? counts + " The most, " + most.total() + ", are from " + Wording.actor(most.actor()) + "."
                : counts;
    }
}
