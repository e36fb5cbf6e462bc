package org.entente.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.entente.report.ScoresChart;
import org.entente.report.ScoresChart.Row;
import org.entente.report.Wording;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Small histograms below each other, on one scale of scores. */
final class ScoresPlot {
    private static final double SCALE_HEIGHT = 24;
    private static final double LEAST = 84;
    /** Height of the highest bar of a row. */
    private static final double HIGHEST = 54;

    private ScoresPlot() {}

    static CategoryPlot of(ScoresChart chart) {
        DefaultCategoryDataset totals = new DefaultCategoryDataset();
        Map<String, NameAxis.Label> labels = new HashMap<>();
        for (Row row : chart.rows()) {
            String id = row.actor().id();
            totals.addValue(row.total(), "statements", id);
            labels.put(id, new NameAxis.Label(row.actor().name(), Wording.counted(row.total(), "statement")));
        }
        NumberAxis scale = new NumberAxis();
        scale.setRange(-1.13, 1.13);
        scale.setTickUnit(new ScoreTicks());
        CategoryPlot plot = new CategoryPlot(
                totals,
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
        double foot = y + 28;
        double step = 2.0 / ScoresChart.STEPS;
        int most = row.counts().stream().reduce(1, Math::max);
        double unit = HIGHEST / most;
        for (int i = 0; i < row.counts().size(); i++) {
            int count = row.counts().get(i);
            double left = x.applyAsDouble(-1 + i * step) + 1;
            double width = x.applyAsDouble(-1 + (i + 1) * step) - 1 - left;
            if (count > 0) {
                bar(brush, row, i, new Rectangle2D.Double(left, foot - count * unit, width, count * unit));
            }
        }
        brush.line(x.applyAsDouble(-1), foot, x.applyAsDouble(1), foot, Palette.MUTED, 1);
    }

    private static void bar(Brush brush, Row row, int step, Rectangle2D bar) {
        boolean against = step < ScoresChart.STEPS / 2;
        Color color = against ? Palette.AGAINST : Palette.FAVOR;
        brush.box(bar, Palette.faded(color, row.isPale()));
        if (against) {
            brush.hatch(bar);
        }
        String count = Integer.toString(row.counts().get(step));
        brush.text(count, Desk.NOTE, Palette.ink(row.isPale()), bar.getCenterX(), bar.getMinY() - 4, 0.5);
    }
}
