package org.entente.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.report.MatrixChart;
import org.entente.report.Printable;
import org.entente.report.Wording;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Relation;

/** The directed matrix as a table, each cell of which leads to its statements. */
record MatrixTable(MatrixChart chart, boolean numbered, List<String> names, List<Row> rows) {
    /** With more actors than this the columns have numbers in place of names. */
    private static final int NAMED_COLUMNS = 6;

    /** Who speaks. */
    record Row(String name, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param shade f1 to f5 for, a1 to a5 against, z near zero, few, empty, self
     * @param href blank where there is nothing to show
     * @param clear whether the whole interval lies on one side of zero
     * @param pale whether it rests on few statements
     */
    record Cell(String shade, String href, String label, String text, String count, boolean clear, boolean pale) {}

    static MatrixTable of(MatrixChart chart) {
        List<String> names =
                chart.actors().stream().map(a -> Printable.text(a.name())).toList();
        List<Row> rows = new ArrayList<>();
        for (Actor holder : chart.actors()) {
            List<Cell> cells = chart.actors().stream()
                    .map(target -> cell(chart, holder, target))
                    .toList();
            rows.add(new Row(Printable.text(holder.name()), cells));
        }
        return new MatrixTable(chart, names.size() > NAMED_COLUMNS, names, rows);
    }

    private static Cell cell(MatrixChart chart, Actor holder, Actor target) {
        if (holder.id().equals(target.id())) {
            return new Cell("self", "", "", "", "", false, false);
        }
        return chart.cell(holder, target)
                .map(relation -> cell(relation, holder, target))
                .orElseGet(() -> new Cell("empty", "", "", "", "", false, false));
    }

    private static Cell cell(Relation relation, Actor holder, Actor target) {
        Optional<Estimate> estimate = relation.estimate();
        String label = Wording.capital(Wording.actor(holder)) + " toward " + Wording.actor(target) + ": "
                + Plot.spoken(estimate) + ", " + Wording.counted(relation.statements(), "statement");
        return new Cell(
                estimate.map(e -> shade(e.score())).orElse("few"),
                ViewLink.relation(holder.id(), target.id()).href(),
                label,
                estimate.map(e -> Wording.signed(e.score())).orElse("few"),
                "n\u00a0=\u00a0" + relation.statements(),
                estimate.map(e -> Wording.side(e) != 0).orElse(false),
                MatrixChart.isPale(relation));
    }

    private static String shade(double score) {
        int step = MatrixChart.step(score);
        return step == 0 ? "z" : (step < 0 ? "a" : "f") + Math.abs(step);
    }
}
