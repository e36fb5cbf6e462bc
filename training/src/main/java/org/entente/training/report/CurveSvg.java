package org.entente.training.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a curve over the steps of a stage as SVG. */
final class CurveSvg {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 56;
    private static final int BOTTOM = 36;
    private static final int MARGIN = 12;
    private static final int MOST_POINTS = 200;

    private CurveSvg() {}

    /** A point of a curve. */
    record Point(double x, double y) {}

    /** @param title says what is drawn to those who do not see it */
    static String of(String title, String xLabel, List<Point> points) {
        List<Point> drawn = thinned(
                points.stream().filter(point -> Double.isFinite(point.y())).toList());
        if (drawn.isEmpty()) {
            return "";
        }
        double right = drawn.stream().mapToDouble(Point::x).max().orElse(1);
        double top = drawn.stream().mapToDouble(Point::y).max().orElse(1);
        double bottom = Math.min(0, drawn.stream().mapToDouble(Point::y).min().orElse(0));
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (Point point : drawn) {
            double x = LEFT + (WIDTH - LEFT - MARGIN) * point.x() / Math.max(1e-9, right);
            double share = (point.y() - bottom) / Math.max(1e-9, top - bottom);
            double y = HEIGHT - BOTTOM - (HEIGHT - BOTTOM - MARGIN) * share;
            path.append(path.length() == 0 ? "M" : "L")
                    .append(number(x))
                    .append(' ')
                    .append(number(y));
            if (drawn.size() <= 20) {
                dots.append(String.format(Locale.ROOT, "<circle cx=\"%s\" cy=\"%s\" r=\"3\"/>", number(x), number(y)));
            }
        }
        return frame(title, xLabel, right, bottom, top) + "<path class=\"curve\" d=\"" + path + "\"/>" + dots
                + "</svg>\n";
    }

    private static String frame(String title, String xLabel, double right, double bottom, double top) {
        return "<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" xmlns=\"http://www.w3.org/2000/svg\">"
                + "<title>" + Html.escaped(title) + "</title>"
                + "<path class=\"axis\" d=\"M" + LEFT + " " + MARGIN + "V" + (HEIGHT - BOTTOM) + "H"
                + (WIDTH - MARGIN) + "\"/>"
                + text(LEFT - 6, MARGIN + 6, "end", value(top))
                + text(LEFT - 6, HEIGHT - BOTTOM, "end", value(bottom))
                + text(LEFT, HEIGHT - BOTTOM + 16, "middle", "0")
                + text(WIDTH - MARGIN, HEIGHT - BOTTOM + 16, "end", value(right))
                + text((WIDTH + LEFT) / 2, HEIGHT - 6, "middle", Html.escaped(xLabel));
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + text + "</text>";
    }

    /** Means of neighbors, so that a curve has at most so many points. */
    private static List<Point> thinned(List<Point> points) {
        int together = (points.size() + MOST_POINTS - 1) / MOST_POINTS;
        List<Point> thinned = new ArrayList<>();
        for (int from = 0; from < points.size(); from += Math.max(1, together)) {
            List<Point> group = points.subList(from, Math.min(points.size(), from + together));
            thinned.add(new Point(
                    group.stream().mapToDouble(Point::x).average().orElse(0),
                    group.stream().mapToDouble(Point::y).average().orElse(0)));
        }
        return thinned;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String value(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
