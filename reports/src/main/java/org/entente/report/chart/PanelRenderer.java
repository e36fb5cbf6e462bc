package org.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.entente.report.TimelineChart;
import org.entente.report.TimelineChart.Panel;
import org.entente.report.TimelineChart.Point;
import org.entente.stance.position.Estimate;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Draws one actor's points: joined where periods follow each other, with intervals, and counts at the foot. */
final class PanelRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double FOOT = -1.45;
    private static final double NARROWEST = 26;

    private final transient Panel panel;

    PanelRenderer(Panel panel) {
        this.panel = panel;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            @Nullable PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis time,
            ValueAxis scale,
            XYDataset dataset,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        if (item > 0) {
            return;
        }
        Drawing drawing = new Drawing(new Brush(g2), area, plot, time, scale);
        TimelineChart.stretches(panel).forEach(drawing::join);
        panel.points().forEach(drawing::point);
    }

    private final class Drawing {
        private final Brush brush;
        private final Rectangle2D area;
        private final XYPlot plot;
        private final ValueAxis time;
        private final ValueAxis scale;
        private final Color color = Palette.of(panel.actor());

        Drawing(Brush brush, Rectangle2D area, XYPlot plot, ValueAxis time, ValueAxis scale) {
            this.brush = brush;
            this.area = area;
            this.plot = plot;
            this.time = time;
            this.scale = scale;
        }

        void join(java.util.List<Point> stretch) {
            for (int i = 1; i < stretch.size(); i++) {
                Point from = stretch.get(i - 1);
                Point to = stretch.get(i);
                brush.line(x(from), y(score(from)), x(to), y(score(to)), color, 1.6);
            }
        }

        void point(Point point) {
            point.estimate().ifPresent(estimate -> {
                double x = x(point);
                double low = y(estimate.interval().lower());
                double high = y(estimate.interval().upper());
                brush.line(x, low, x, high, Palette.light(color), 5);
                brush.line(x - 4, low, x + 4, low, color, 1.3);
                brush.line(x - 4, high, x + 4, high, color, 1.3);
                brush.dot(x, y(estimate.score()), Math.min(8, 3 + Math.sqrt(point.statements())), color);
            });
            if (Math.abs(time.valueToJava2D(1, area, plot.getDomainAxisEdge())
                            - time.valueToJava2D(0, area, plot.getDomainAxisEdge()))
                    >= NARROWEST) {
                String count = Integer.toString(point.statements());
                String text = point.estimate().isPresent() ? count : "(" + count + ")";
                brush.text(text, Desk.NOTE, Palette.MUTED, x(point), y(FOOT) + 4, 0.5);
            }
        }

        private double x(Point point) {
            return time.valueToJava2D(point.period(), area, plot.getDomainAxisEdge());
        }

        private double y(double score) {
            return scale.valueToJava2D(score, area, plot.getRangeAxisEdge());
        }

        private double score(Point point) {
            return point.estimate().map(Estimate::score).orElseThrow();
        }
    }
}
