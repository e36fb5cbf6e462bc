package org.entente.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.entente.report.TimelineChart;
import org.entente.report.TimelineChart.Panel;
import org.entente.report.TimelineChart.Point;
import org.entente.stance.position.Estimate;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One panel an actor, on a common time axis. */
final class TimelinePlot {
    private static final double PANEL = 128;
    private static final double LOW_PANEL = 108;
    private static final int MANY = 8;
    private static final double AXIS = 26;

    private TimelinePlot() {}

    static CombinedDomainXYPlot of(TimelineChart chart) {
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(new PeriodAxis(chart.periods()));
        plot.setGap(10);
        chart.panels().forEach(panel -> plot.add(panel(panel, chart)));
        return plot;
    }

    static double height(TimelineChart chart) {
        int panels = chart.panels().size();
        return AXIS + panels * (panels > MANY ? LOW_PANEL : PANEL);
    }

    private static XYPlot panel(Panel panel, TimelineChart chart) {
        XYPlot plot = new XYPlot(points(panel), null, scale(), new PanelRenderer(panel, chart));
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.INK);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.2f));
        plot.addAnnotation(name(panel));
        return plot;
    }

    private static XYSeriesCollection points(Panel panel) {
        XYSeries series = new XYSeries(panel.actor().id());
        for (Point point : panel.points()) {
            series.add(point.period(), point.estimate().map(Estimate::score).orElse(null));
        }
        return new XYSeriesCollection(series);
    }

    private static XYTextAnnotation name(Panel panel) {
        String name = TextLines.of(Typeface.text(panel.actor().name()), Desk.NAME, 600, 1)
                .get(0);
        XYTextAnnotation annotation = new XYTextAnnotation(name, -0.58, 1.72);
        annotation.setFont(Typeface.forText(name, Desk.NAME));
        annotation.setPaint(Palette.INK);
        annotation.setTextAnchor(TextAnchor.TOP_LEFT);
        return annotation;
    }

    private static NumberAxis scale() {
        NumberAxis scale = new NumberAxis();
        scale.setRange(-1.65, 1.75);
        scale.setTickUnit(new NumberTickUnit(1) {
            private static final long serialVersionUID = 1;

            @Override
            public String valueToString(double value) {
                return value == 0 ? "0" : value < 0 ? "\u22121 against" : "+1 for";
            }
        });
        scale.setAxisLineVisible(false);
        scale.setTickMarksVisible(false);
        scale.setTickLabelFont(Desk.NOTE);
        scale.setTickLabelPaint(Palette.MUTED);
        return scale;
    }
}
