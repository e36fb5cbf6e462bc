package org.entente.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.entente.report.BalanceChart;
import org.entente.report.BalanceChart.Row;
import org.entente.report.Wording;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars of statements: against to the left and hatched, for to the right. */
final class BalancePlot {
    private static final double SCALE_HEIGHT = 24;
    private static final double BAR = 22;
    /** Part of the scale that stays free beside the longest bar, for its label. */
    private static final double ROOM = 1.45;

    private BalancePlot() {}

    static CategoryPlot of(BalanceChart chart) {
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        Map<String, NameAxis.Label> labels = new HashMap<>();
        int most = 1;
        for (Row row : chart.rows()) {
            counts.addValue(-row.against(), "against", row.actor().id());
            counts.addValue(row.favor(), "for", row.actor().id());
            most = Math.max(most, Math.max(row.against(), row.favor()));
            labels.put(
                    row.actor().id(),
                    new NameAxis.Label(row.actor().name(), Wording.counted(row.total(), "statement")));
        }
        NumberAxis scale = new NumberAxis("\u2190 against          number of statements          for \u2192");
        scale.setRange(-most * ROOM, most * ROOM);
        scale.setTickLabelsVisible(false);
        CategoryPlot plot = new CategoryPlot(
                counts,
                new NameAxis(labels),
                scale,
                new RowRenderer((brush, row, x, y) -> paint(brush, chart.rows().get(row), x, y)));
        Desk.rows(plot, scale);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    static double height(List<Row> rows) {
        return SCALE_HEIGHT
                + rows.size()
                        * rows.stream()
                                .mapToDouble(
                                        row -> NameAxis.rowHeight(row.actor().name()))
                                .max()
                                .orElse(0);
    }

    private static void paint(Brush brush, Row row, DoubleUnaryOperator x, double y) {
        double zero = x.applyAsDouble(0);
        if (row.total() == 0) {
            brush.remark("no statement found", zero + 6, y);
            return;
        }
        double left = x.applyAsDouble(-row.against());
        double right = x.applyAsDouble(row.favor());
        Rectangle2D against = new Rectangle2D.Double(left, y - BAR / 2, zero - left, BAR);
        brush.box(against, Palette.AGAINST);
        brush.hatch(against);
        brush.box(new Rectangle2D.Double(zero, y - BAR / 2, right - zero, BAR), Palette.FAVOR);
        brush.line(zero, y - BAR / 2 - 4, zero, y + BAR / 2 + 4, Palette.INK, 1.4);
        brush.text(row.against() + " against", Desk.FIGURE, Palette.INK, left - 7, y + 4.5, 1);
        brush.text(row.favor() + " for", Desk.FIGURE, Palette.INK, right + 7, y + 4.5, 0);
    }
}
