package org.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Draws each category of a chart once with a {@link RowPainter}, whether it has a value or not. */
final class RowRenderer extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1;

    /** Draws one row. */
    @FunctionalInterface
    interface RowPainter {
        /**
         * Draws.
         *
         * @param x gives the horizontal place of a value on the scale
         * @param y the row's middle
         */
        void paint(Brush brush, int row, DoubleUnaryOperator x, double y);
    }

    private final transient RowPainter painter;

    RowRenderer(RowPainter painter) {
        this.painter = painter;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis scale,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        if (row > 0) {
            return;
        }
        double y = names.getCategoryMiddle(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
        painter.paint(new Brush(g2), column, value -> scale.valueToJava2D(value, area, plot.getRangeAxisEdge()), y);
    }
}
