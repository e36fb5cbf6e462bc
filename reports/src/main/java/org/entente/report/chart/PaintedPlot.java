package org.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that draws everything itself. */
abstract class PaintedPlot extends Plot {
    private static final long serialVersionUID = 1;

    /** Draws within the area. */
    abstract void paint(Graphics2D g2, Rectangle2D area);

    @Override
    public String getPlotType() {
        return getClass().getSimpleName();
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        Rectangle2D inner = (Rectangle2D) area.clone();
        getInsets().trim(inner);
        paint(g2, inner);
    }
}
