package org.entente.report;

import java.util.Comparator;
import java.util.List;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;

/**
 * Statements for and against, per actor.
 *
 * @param target name of what the statements are on
 * @param rows from the most statements to the fewest
 */
public record BalanceChart(String target, List<Row> rows) implements Chart {
    static final String NAME = "balance";

    /** One actor's statements on the target. */
    public record Row(Actor actor, int favor, int against) {
        public int total() {
            return favor + against;
        }
    }

    public BalanceChart {
        rows = List.copyOf(rows);
    }

    static BalanceChart of(Report report) {
        List<Row> rows = report.actors().stream()
                .map(actor -> row(actor, report.bearingOnTarget(actor.id())))
                .sorted(Comparator.comparingInt(row -> -row.total()))
                .toList();
        return new BalanceChart(Printable.text(report.target().name()), rows);
    }

    private static Row row(Actor actor, List<Statement> statements) {
        int favor = Math.toIntExact(
                statements.stream().filter(s -> s.stance() == Stance.FAVOR).count());
        return new Row(actor, favor, statements.size() - favor);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "How many statements speak for it, how many against?";
    }

    @Override
    public String reading() {
        return "Number of statements on " + target + ", unweighted: against to the left, for to the right.";
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
                ? counts + " The most, " + most.total() + ", are from "
                        + Printable.text(most.actor().name()) + "."
                : counts;
    }
}
