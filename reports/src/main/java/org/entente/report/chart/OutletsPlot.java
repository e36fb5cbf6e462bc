package org.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.entente.report.OutletsChart;
import org.entente.report.OutletsChart.Group;
import org.entente.report.OutletsChart.Row;
import org.entente.report.Wording;

/** Scores with their intervals by outlet, actor below actor. */
final class OutletsPlot extends PaintedPlot {
    private static final long serialVersionUID = 1;
    private static final double HEAD = 32;
    private static final double ROW = 38;
    private static final double SCALE = 24;
    private static final double NAMES = 200;
    private static final double COUNT = 60;
    private static final double ROOM = 1.13;

    private final transient OutletsChart chart;

    OutletsPlot(OutletsChart chart) {
        this.chart = chart;
    }

    static double height(OutletsChart chart) {
        return SCALE + chart.groups().stream().mapToDouble(OutletsPlot::height).sum();
    }

    private static double height(Group group) {
        return HEAD + group.rows().size() * ROW + (group.others() > 0 ? ROW / 2 : 0);
    }

    @Override
    void paint(Graphics2D g2, Rectangle2D area) {
        Brush brush = new Brush(g2);
        double width = area.getWidth() - NAMES - COUNT;
        DoubleUnaryOperator x = score -> area.getX() + NAMES + (score + ROOM) / (2 * ROOM) * width;
        double y = area.getY();
        for (Group group : chart.groups()) {
            group(brush, group, area, x, y);
            y += height(group);
        }
        ScoreTicks ticks = new ScoreTicks();
        for (double score = -1; score <= 1; score += ticks.getSize()) {
            String label = ticks.valueToString(score);
            brush.text(label, Desk.NOTE, Palette.MUTED, x.applyAsDouble(score), area.getMaxY() - 6, 0.5);
        }
    }

    private static void group(Brush brush, Group group, Rectangle2D area, DoubleUnaryOperator x, double top) {
        brush.line(area.getX(), top + 4, area.getMaxX(), top + 4, Palette.GRID, 1);
        String name = TextLines.of(Typeface.text(group.actor().name()), Desk.NAME, area.getWidth(), 1)
                .get(0);
        brush.text(name, Desk.NAME, Palette.INK, area.getX(), top + 22, 0);
        double foot = top + HEAD + group.rows().size() * ROW - 6;
        for (double score = -1; score <= 1; score += 0.5) {
            brush.line(
                    x.applyAsDouble(score),
                    top + HEAD - 2,
                    x.applyAsDouble(score),
                    foot,
                    score == 0 ? Palette.INK : Palette.GRID,
                    score == 0 ? 1.2 : 1);
        }
        double y = top + HEAD + ROW / 2;
        for (Row row : group.rows()) {
            row(brush, row, area, x, y);
            y += ROW;
        }
        if (group.others() > 0) {
            String others = "and " + Wording.counted(group.others(), "outlet") + " with fewer statements";
            brush.text(others, Typeface.italic(12), Palette.MUTED, area.getX() + 40, y - ROW / 4, 0);
        }
    }

    private static void row(Brush brush, Row row, Rectangle2D area, DoubleUnaryOperator x, double y) {
        brush.lines(
                TextLines.of(Typeface.text(row.outlet()), Desk.READING, NAMES - 14, 2),
                Desk.READING,
                Palette.ink(row.isPale()),
                area.getX() + NAMES - 14,
                y,
                1);
        brush.text("n = " + row.statements(), Desk.NOTE, Palette.MUTED, area.getMaxX(), y + 4.5, 1);
        row.estimate()
                .ifPresentOrElse(
                        estimate -> new Mark(estimate, row.isPale()).draw(brush, x, y + 4),
                        () -> brush.remark("too little evidence for a score", x.applyAsDouble(-1) + 6, y));
    }
}
