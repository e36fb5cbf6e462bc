package org.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entente.report.BalanceChart;
import org.entente.report.Chart;
import org.entente.report.MatrixChart;
import org.entente.report.OutletsChart;
import org.entente.report.PositionsChart;
import org.entente.report.Printable;
import org.entente.report.ScoresChart;
import org.entente.report.SpeakersChart;
import org.entente.report.TimelineChart;
import org.entente.report.font.BundledFont;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** A chart ready to be drawn, in pixels of 1/96 inch; its height grows with what it shows. */
public final class ChartPicture {
    /** Pixels at the left and the right that stay free. */
    public static final double MARGIN = Desk.MARGIN;

    private static final int WIDTH = 720;
    private static final int SCALE = 2;
    /** Actors that a matrix of the usual width can show; more make it wider. */
    private static final int MATRIX_ACTORS = 14;

    private static final int PIXELS_AN_ACTOR = 38;
    /** For viewers that do not have the font; without quotation marks, which would end the attribute. */
    private static final String SUBSTITUTES = ", Arial, Helvetica, DejaVu Sans, sans-serif";

    private final Chart model;
    private final JFreeChart chart;
    private final int width;
    private final int height;

    private ChartPicture(Chart model, Plot plot, double plotHeight, int width, String source) {
        this.model = model;
        this.width = width;
        this.height = (int) Math.ceil(plotHeight + Desk.frameHeight(model, width, source));
        this.chart = Desk.chart(model, plot, width, source);
    }

    /** The chart without a line on its source. */
    public static ChartPicture of(Chart model) {
        return of(model, "");
    }

    /** The chart with a line below that says what it rests on. */
    public static ChartPicture of(Chart model, String source) {
        if (model instanceof MatrixChart matrix) {
            int more = Math.max(0, matrix.actors().size() - MATRIX_ACTORS) * PIXELS_AN_ACTOR;
            int width = WIDTH + more;
            double height = MatrixPlot.height(matrix, width - 2 * Desk.MARGIN);
            return new ChartPicture(model, new MatrixPlot(matrix), height, width, source);
        }
        return new ChartPicture(model, plot(model), height(model), WIDTH, source);
    }

    private static Plot plot(Chart model) {
        if (model instanceof PositionsChart positions) {
            return PositionsPlot.of(positions);
        }
        if (model instanceof BalanceChart balance) {
            return BalancePlot.of(balance);
        }
        if (model instanceof ScoresChart scores) {
            return ScoresPlot.of(scores);
        }
        if (model instanceof SpeakersChart speakers) {
            return new SpeakersPlot(speakers);
        }
        return model instanceof OutletsChart outlets
                ? new OutletsPlot(outlets)
                : TimelinePlot.of((TimelineChart) model);
    }

    private static double height(Chart model) {
        if (model instanceof PositionsChart positions) {
            return PositionsPlot.height(positions.rows());
        }
        if (model instanceof BalanceChart balance) {
            return BalancePlot.height(balance.rows());
        }
        if (model instanceof ScoresChart scores) {
            return ScoresPlot.height(scores.rows());
        }
        if (model instanceof SpeakersChart speakers) {
            return SpeakersPlot.height(speakers);
        }
        return model instanceof OutletsChart outlets
                ? OutletsPlot.height(outlets)
                : TimelinePlot.height((TimelineChart) model);
    }

    public Chart model() {
        return model;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    JFreeChart chart() {
        return chart;
    }

    /** Draws the chart at the origin in its own size. */
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
    }

    /** The chart as PNG with twice as many pixels each way. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setColor(Color.WHITE);
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
        g2.scale(SCALE, SCALE);
        draw(g2);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The chart as an SVG element with text as text; ids in it begin with the chart's name. */
    public String svg() {
        SVGGraphics2D g2 = new SVGGraphics2D(width, height);
        g2.setDefsKeyPrefix("entente-" + model.name() + "-");
        draw(g2);
        String element = g2.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
        g2.dispose();
        String family = '"' + BundledFont.FAMILY + '"';
        int content = element.indexOf('>') + 1;
        return element.substring(0, content - 1)
                + " role=\"img\"><title>"
                + escaped(Printable.text(model.question()))
                + "</title>"
                + element.substring(content).replace(family, family + SUBSTITUTES);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
