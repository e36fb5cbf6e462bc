package org.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.entente.report.TimelineChart;
import org.entente.report.TimelineChart.CurvePoint;
import org.entente.report.TimelineChart.Panel;
import org.entente.report.TimelineChart.Point;
import org.entente.report.TimelineChart.Shift;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Draws one actor: the smoothed curve in its band, the points of the periods, a shift, and counts at the foot. */
final class PanelRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double FOOT = -1.45;

    private final transient Panel panel;
    private final boolean counts;

    PanelRenderer(Panel panel, TimelineChart chart) {
        this.panel = panel;
        this.counts = chart.showsCounts();
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
        if (panel.curve().isEmpty()) {
            TimelineChart.stretches(panel).forEach(drawing::join);
            panel.points().forEach(drawing::interval);
        }
        drawing.curve();
        panel.points().forEach(drawing::point);
        panel.shift().ifPresent(drawing::shift);
    }

    private final class Drawing {
        private final Brush brush;
        private final Rectangle2D area;
        private final XYPlot plot;
        private final ValueAxis time;
        private final ValueAxis scale;

        Drawing(Brush brush, Rectangle2D area, XYPlot plot, ValueAxis time, ValueAxis scale) {
            this.brush = brush;
            this.area = area;
            this.plot = plot;
            this.time = time;
            this.scale = scale;
        }

        void curve() {
            List<CurvePoint> open = new ArrayList<>();
            for (CurvePoint point : panel.curve()) {
                if (point.estimate().isPresent()) {
                    open.add(point);
                } else {
                    stretch(open);
                    open.clear();
                }
            }
            stretch(open);
        }

        private void stretch(List<CurvePoint> points) {
            if (points.size() < 2) {
                return;
            }
            Path2D band = new Path2D.Double();
            Path2D line = new Path2D.Double();
            for (int i = 0; i < points.size(); i++) {
                Estimate estimate = points.get(i).estimate().orElseThrow();
                add(band, i, x(points.get(i).at()), y(estimate.interval().upper()));
                add(line, i, x(points.get(i).at()), y(estimate.score()));
            }
            for (int i = points.size() - 1; i >= 0; i--) {
                Estimate estimate = points.get(i).estimate().orElseThrow();
                band.lineTo(x(points.get(i).at()), y(estimate.interval().lower()));
            }
            band.closePath();
            brush.area(band, Palette.BAND);
            brush.path(line, Palette.MUTED, 2.2);
        }

        private static void add(Path2D path, int index, double x, double y) {
            if (index == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }

        void join(List<Point> stretch) {
            for (int i = 1; i < stretch.size(); i++) {
                Point from = stretch.get(i - 1);
                Point to = stretch.get(i);
                brush.line(x(from.period()), y(score(from)), x(to.period()), y(score(to)), Palette.MUTED, 1.6);
            }
        }

        void interval(Point point) {
            point.estimate().ifPresent(estimate -> {
                Tone tone = Tone.of(estimate, point.isPale());
                double x = x(point.period());
                double low = y(estimate.interval().lower());
                double high = y(estimate.interval().upper());
                brush.line(x, low, x, high, tone.soft(), 5);
                brush.line(x - 4, low, x + 4, low, tone.full(), 1.3);
                brush.line(x - 4, high, x + 4, high, tone.full(), 1.3);
            });
        }

        void point(Point point) {
            double x = x(point.period());
            point.estimate().ifPresent(estimate -> {
                double most = Math.max(2.5, Math.min(8, (x(1) - x(0)) * 0.5));
                double radius = Math.min(most, 2 + Math.sqrt(point.statements()));
                Color color = Tone.of(estimate, point.isPale()).full();
                if (Wording.side(estimate) == 0) {
                    brush.ring(x, y(estimate.score()), radius, color);
                } else {
                    brush.dot(x, y(estimate.score()), radius, color);
                }
            });
            if (counts) {
                String count = Integer.toString(point.statements());
                String text = point.estimate().isPresent() ? count : "(" + count + ")";
                brush.text(text, Desk.NOTE, Palette.MUTED, x, y(FOOT) + 4, 0.5);
            }
        }

        void shift(Shift shift) {
            double top = y(1.2);
            double from = Math.max(area.getMinX(), x(shift.earliest()));
            double to = Math.min(area.getMaxX(), x(shift.latest()));
            brush.dashed(x(shift.at()), top, x(shift.at()), y(-1.1), Palette.INK);
            brush.line(from, top, to, top, Palette.INK, 1.4);
            brush.line(from, top - 3, from, top + 3, Palette.INK, 1.4);
            brush.line(to, top - 3, to, top + 3, Palette.INK, 1.4);
        }

        private double x(double period) {
            return time.valueToJava2D(period, area, plot.getDomainAxisEdge());
        }

        private double y(double score) {
            return scale.valueToJava2D(score, area, plot.getRangeAxisEdge());
        }

        private double score(Point point) {
            return point.estimate().map(Estimate::score).orElseThrow();
        }
    }
}
