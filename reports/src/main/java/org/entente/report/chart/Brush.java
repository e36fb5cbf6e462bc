package org.entente.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Marks and words that the charts share. */
final class Brush {
    private static final double HATCH = 7;
    private final Graphics2D g;

    Brush(Graphics2D g) {
        this.g = g;
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void dot(double x, double y, double radius, Color color) {
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2));
        g.setColor(color);
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A dot with a white middle. */
    void ring(double x, double y, double radius, Color color) {
        dot(x, y, radius, color);
        double inner = radius - 2.4;
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
    }

    void dashed(double x1, double y1, double x2, double y2, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void path(Shape shape, Color color, double width) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void area(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    void box(Rectangle2D box, Color color) {
        g.setColor(color);
        g.fill(box);
    }

    void frame(Rectangle2D box, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(box);
    }

    /** Diagonal white lines inside the box, drawn as lines so that every output has them. */
    void hatch(Rectangle2D box) {
        hatch(box, Color.WHITE);
    }

    void hatch(Rectangle2D box, Color color) {
        for (double c = box.getMinX() - box.getHeight() + HATCH; c < box.getMaxX(); c += HATCH) {
            double x1 = Math.max(c, box.getMinX());
            double x2 = Math.min(c + box.getHeight(), box.getMaxX());
            if (x1 < x2) {
                line(x1, box.getMaxY() - (x1 - c), x2, box.getMaxY() - (x2 - c), color, 1.2);
            }
        }
    }

    /** Writes a remark in place of a mark, on white so that no grid line runs through it. */
    void remark(String text, double x, double y) {
        Font font = Typeface.italic(13);
        box(new Rectangle2D.Double(x, y - 10, Typeface.width(text, font) + 8, 20), Color.WHITE);
        text(text, font, Palette.MUTED, x + 4, y + 4, 0);
    }

    /** A horizontal interval bar with end marks. */
    void interval(double x1, double x2, double y, Tone tone) {
        line(x1, y, x2, y, tone.soft(), 6);
        line(x1, y - 6, x1, y + 6, tone.full(), 1.5);
        line(x2, y - 6, x2, y + 6, tone.full(), 1.5);
    }

    /** Writes a figure in the middle above a mark, on white so that no line runs through it. */
    void figure(String text, Color color, double x, double baseline) {
        double width = Typeface.width(text, Desk.FIGURE);
        box(new Rectangle2D.Double(x - width / 2 - 2, baseline - 11, width + 4, 14), Color.WHITE);
        text(text, Desk.FIGURE, color, x, baseline, 0.5);
    }

    /** Writes a name on as many lines as it takes, around a middle height. */
    void lines(List<String> lines, Font font, Color color, double x, double middle, double anchor) {
        double each = font.getSize2D() * 1.2;
        double y = middle - (lines.size() - 1) * each / 2 + font.getSize2D() * 0.35;
        for (String line : lines) {
            text(line, font, color, x, y, anchor);
            y += each;
        }
    }

    /** Writes text; {@code anchor} 0 puts its left end at x, 0.5 its middle, 1 its right end. */
    void text(String text, Font font, Color color, double x, double baseline, double anchor) {
        g.setFont(Typeface.forText(text, font));
        g.setColor(color);
        g.drawString(text, (float) (x - anchor * Typeface.width(text, font)), (float) baseline);
    }
}
