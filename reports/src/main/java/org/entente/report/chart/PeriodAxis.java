package org.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
        for (int i = 0; i < names.size(); i += step) {
            ticks.add(new NumberTick(i, names.get(i), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
