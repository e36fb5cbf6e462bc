package org.entente.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.List;
import org.entente.report.Chart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** The look that all charts share: a question as title, how to read it below, white ground, few lines. */
final class Desk {
    static final double MARGIN = 20;
    static final Font TITLE = Typeface.bold(19);
    static final Font READING = Typeface.regular(13);
    static final Font NAME = Typeface.bold(13);
    static final Font NOTE = Typeface.regular(12);
    static final Font FIGURE = Typeface.bold(13);
    private static final Font SOURCE = Typeface.regular(11);
    private static final double SOURCE_HEIGHT = 24;
    private static final double LINE = 1.28;

    private Desk() {}

    /** The chart around a plot. */
    static JFreeChart chart(Chart model, Plot plot, double width, String source) {
        JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(MARGIN - 4, MARGIN, MARGIN - 6, MARGIN));
        chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(12, 0, 0, 0));
        lines(model.question(), TITLE, width).forEach(line -> chart.addSubtitle(title(line, TITLE, Palette.INK)));
        lines(model.reading(), READING, width).forEach(line -> chart.addSubtitle(title(line, READING, Palette.MUTED)));
        if (!source.isEmpty()) {
            String line = TextLines.of(Typeface.text(source), SOURCE, width - 2 * MARGIN - 4, 1)
                    .get(0);
            TextTitle foot = title(line, SOURCE, Palette.MUTED);
            foot.setPosition(RectangleEdge.BOTTOM);
            foot.setPadding(new RectangleInsets(8, 0, 0, 0));
            chart.addSubtitle(foot);
        }
        return chart;
    }

    /** Height of all that stands above and below the plot. */
    static double frameHeight(Chart model, double width, String source) {
        return (source.isEmpty() ? 0 : SOURCE_HEIGHT)
                + lines(model.question(), TITLE, width).size() * TITLE.getSize2D() * LINE
                + lines(model.reading(), READING, width).size() * READING.getSize2D() * LINE
                + 2 * MARGIN
                + 12;
    }

    private static List<String> lines(String text, Font font, double width) {
        return TextLines.of(Typeface.text(text), font, width - 2 * MARGIN - 4, 4);
    }

    private static TextTitle title(String line, Font font, Color color) {
        TextTitle title = new TextTitle(
                line,
                Typeface.forText(line, font),
                color,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(0, 0, 3, 0));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(false);
        return title;
    }

    /** Sets up a plot with one row an actor and a scale from left to right. */
    static void rows(CategoryPlot plot, NumberAxis scale) {
        plot.setOrientation(org.jfree.chart.plot.PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(org.jfree.chart.axis.AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.INK);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.4f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        scale.setAxisLineVisible(false);
        scale.setTickMarksVisible(false);
        scale.setTickLabelFont(NOTE);
        scale.setTickLabelPaint(Palette.MUTED);
        scale.setLabelFont(NOTE);
        scale.setLabelPaint(Palette.MUTED);
    }
}
