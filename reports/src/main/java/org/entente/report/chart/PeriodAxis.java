package org.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Periods side by side, each with its name where there is room. */
final class PeriodAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final double SPACE = 14;

    @SuppressWarnings("serial")
    private final List<String> names;

    PeriodAxis(List<String> names) {
        this.names = List.copyOf(names);
        setRange(-0.6, names.size() - 0.4);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Desk.NOTE);
        setTickLabelPaint(Palette.MUTED);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double widest = names.stream()
                .mapToDouble(name -> Typeface.width(name, Desk.NOTE))
                .max()
                .orElse(0);
        double each = area.getWidth() / names.size();
        int step = (int) Math.max(1, Math.ceil((widest + SPACE) / each));
        List<NumberTick> ticks = new ArrayList<>();
        if (step > 1 && firstOfAYear(0, names.size()) < names.size()) {
            years(ticks, Typeface.width("2000", Desk.NOTE) + SPACE, each);
            return ticks;
        }
        for (int i = 0; i < names.size(); i += step) {
            ticks.add(tick(i, names.get(i)));
        }
        return ticks;
    }

    private void years(List<NumberTick> ticks, double width, double each) {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = firstOfAYear(0, names.size()); i < names.size(); i = firstOfAYear(i + 1, names.size())) {
            if (i * each >= free) {
                ticks.add(tick(i, names.get(i).substring(names.get(i).indexOf(' ') + 1)));
                free = i * each + width;
            }
        }
    }

    /** The first period from here on that is the first quarter or month of its year. */
    private int firstOfAYear(int from, int otherwise) {
        return IntStream.range(from, names.size())
                .filter(i -> names.get(i).startsWith("Q1 ") || names.get(i).startsWith("Jan "))
                .findFirst()
                .orElse(otherwise);
    }

    private static NumberTick tick(int period, String name) {
        return new NumberTick(period, name, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0);
    }
}
