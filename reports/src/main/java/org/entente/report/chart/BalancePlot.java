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
    private static final double SCALE_HEIGHT = 8;
    private static final double LEAST = 52;
    private static final double BAR = 22;
    /** Part of the scale that stays free beside the longest bar, for its label. */
    private static final double ROOM = 1.45;

    private BalancePlot() {}

    static CategoryPlot of(BalanceChart chart) {
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        Map<String, NameAxis.Label> labels = new HashMap<>();
        int most = mostOf(chart.rows());
        for (Row row : chart.rows()) {
            counts.addValue(-row.against(), "against", row.actor().id());
            counts.addValue(row.favor(), "for", row.actor().id());
            labels.put(
                    row.actor().id(),
                    new NameAxis.Label(row.actor().name(), Wording.counted(row.total(), "statement")));
        }
        int undecided = chart.rows().stream().mapToInt(Row::undecided).max().orElse(0);
        NumberAxis scale = new NumberAxis();
        scale.setRange(-most * ROOM, most * ROOM + (undecided == 0 ? 0 : (most * ROOM + undecided) * 1.1));
        scale.setTickLabelsVisible(false);
        CategoryPlot plot = new CategoryPlot(
                counts,
                new NameAxis(labels),
                scale,
                new RowRenderer((brush, row, x, y) -> paint(brush, chart.rows().get(row), most * ROOM, x, y)));
        Desk.rows(plot, scale);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    static double height(List<Row> rows) {
        return SCALE_HEIGHT
                + rows.size()
                        * NameAxis.rowHeight(
                                rows.stream().map(row -> row.actor().name()), LEAST);
    }

    private static int mostOf(List<Row> rows) {
        return rows.stream()
                .mapToInt(row -> Math.max(row.against(), row.favor()))
                .reduce(1, Math::max);
    }

    private static void paint(Brush brush, Row row, double undecidedFrom, DoubleUnaryOperator x, double y) {
        double zero = x.applyAsDouble(0);
        if (row.undecided() > 0) {
            undecided(brush, row.undecided(), undecidedFrom, x, y);
        }
        if (row.total() == 0) {
            brush.remark("no statement for or against", zero + 6, y);
            return;
        }
        double left = x.applyAsDouble(-row.against());
        double right = x.applyAsDouble(row.favor());
        Rectangle2D against = new Rectangle2D.Double(left, y - BAR / 2, zero - left, BAR);
        brush.box(against, Palette.faded(Palette.AGAINST, row.isPale()));
        brush.hatch(against);
        brush.box(
                new Rectangle2D.Double(zero, y - BAR / 2, right - zero, BAR),
                Palette.faded(Palette.FAVOR, row.isPale()));
        brush.line(zero, y - BAR / 2 - 4, zero, y + BAR / 2 + 4, Palette.INK, 1.4);
        brush.text(row.against() + " against", Desk.FIGURE, Palette.ink(row.isPale()), left - 7, y + 4.5, 1);
        brush.text(row.favor() + " for", Desk.FIGURE, Palette.ink(row.isPale()), right + 7, y + 4.5, 0);
    }

    private static void undecided(Brush brush, int count, double from, DoubleUnaryOperator x, double y) {
        double left = x.applyAsDouble(from);
        double right = x.applyAsDouble(from + count);
        brush.box(new Rectangle2D.Double(left, y - BAR / 2, right - left, BAR), Palette.GRID);
        brush.text(count + " without a side", Desk.NOTE, Palette.MUTED, left, y - BAR / 2 - 4, 0);
    }
}
