package org.entente.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.entente.report.PositionsChart;
import org.entente.report.PositionsChart.Row;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Scores as dots with their intervals, one row an actor. */
final class PositionsPlot {
    private static final double SCALE_HEIGHT = 24;
    private static final double LEAST = 52;

    /** Keeps a row in the plot where no row has a score: JFreeChart draws nothing of a dataset without values. */
    private static final String ROW = "row";

    private PositionsPlot() {}

    static CategoryPlot of(PositionsChart chart) {
        DefaultCategoryDataset scores = new DefaultCategoryDataset();
        Map<String, NameAxis.Label> labels = new HashMap<>();
        for (Row row : chart.rows()) {
            scores.addValue(1, ROW, row.actor().id());
            scores.addValue(
                    row.estimate().map(Estimate::score).orElse(null),
                    "score",
                    row.actor().id());
            labels.put(
                    row.actor().id(),
                    new NameAxis.Label(row.actor().name(), Wording.counted(row.statements(), "statement")));
        }
        NumberAxis scale = new NumberAxis();
        scale.setRange(-1.13, 1.13);
        scale.setTickUnit(new ScoreTicks());
        CategoryPlot plot = new CategoryPlot(
                scores,
                new NameAxis(labels),
                scale,
                new RowRenderer((brush, row, x, y) -> paint(brush, chart.rows().get(row), x, y)));
        Desk.rows(plot, scale);
        return plot;
    }

    static double height(List<Row> rows) {
        return SCALE_HEIGHT
                + rows.size()
                        * NameAxis.rowHeight(
                                rows.stream().map(row -> row.actor().name()), LEAST);
    }

    private static void paint(Brush brush, Row row, DoubleUnaryOperator x, double y) {
        if (row.estimate().isEmpty()) {
            String text = "too little evidence for a score (n = " + row.statements() + ")";
            brush.remark(text, x.applyAsDouble(-1) + 6, y);
            return;
        }
        new Mark(row.estimate().get(), row.isPale()).draw(brush, x, y);
    }
}
