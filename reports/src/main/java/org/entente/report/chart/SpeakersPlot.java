package org.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.entente.report.SpeakersChart;
import org.entente.report.SpeakersChart.Group;
import org.entente.report.SpeakersChart.Speaker;
import org.entente.report.Wording;

/** Bars of statements by speaker, actor below actor. */
final class SpeakersPlot extends PaintedPlot {
    private static final long serialVersionUID = 1;
    private static final double HEADS = 22;
    private static final double HEAD = 34;
    private static final double ROW = 23;
    private static final double BAR = 14;
    private static final double NAMES = 220;
    private static final double LEAN = 92;
    private static final double COUNT = 26;

    private final transient SpeakersChart chart;

    SpeakersPlot(SpeakersChart chart) {
        this.chart = chart;
    }

    static double height(SpeakersChart chart) {
        return HEADS + chart.groups().stream().mapToDouble(SpeakersPlot::height).sum();
    }

    private static double height(Group group) {
        int rows = group.named().size() + (group.unnamed().isPresent() || group.others() > 0 ? 1 : 0);
        return HEAD + rows * ROW;
    }

    @Override
    void paint(Graphics2D g2, Rectangle2D area) {
        Brush brush = new Brush(g2);
        int against = most(Speaker::against);
        int favor = most(Speaker::favor);
        double bars = area.getWidth() - NAMES - LEAN - 2 * COUNT;
        double unit = bars / Math.max(1, against + favor);
        double zero = area.getX() + NAMES + COUNT + against * unit;
        double right = area.getMaxX();
        brush.text("against", Desk.NOTE, Palette.MUTED, zero - 8, area.getY() + 12, 1);
        brush.text("for", Desk.NOTE, Palette.MUTED, zero + 8, area.getY() + 12, 0);
        brush.text("mean score", Desk.NOTE, Palette.MUTED, right, area.getY() + 12, 1);
        double y = area.getY() + HEADS;
        for (Group group : chart.groups()) {
            group(new Rows(brush, area.getX(), right, zero, unit), group, y);
            y += height(group);
        }
    }

    private int most(java.util.function.ToIntFunction<Speaker> count) {
        return chart.groups().stream()
                .flatMap(group -> group.named().stream())
                .mapToInt(count)
                .max()
                .orElse(0);
    }

    private static void group(Rows rows, Group group, double top) {
        rows.head(group, top);
        double y = top + HEAD + ROW / 2;
        for (Speaker speaker : group.named()) {
            rows.speaker(speaker, y);
            y += ROW;
        }
        rows.rest(group, y);
    }

    /** Draws rows at their heights. */
    private record Rows(Brush brush, double left, double right, double zero, double unit) {
        void head(Group group, double top) {
            brush.line(left, top + 5, right, top + 5, Palette.GRID, 1);
            String name = TextLines.of(Typeface.text(group.actor().name()), Desk.NAME, right - left - 160, 1)
                    .get(0);
            brush.text(name, Desk.NAME, Palette.INK, left, top + 24, 0);
            brush.text(
                    Wording.counted(group.total(), "statement"),
                    Desk.NOTE,
                    Palette.MUTED,
                    left + Typeface.width(name, Desk.NAME) + 8,
                    top + 24,
                    0);
        }

        void speaker(Speaker speaker, double y) {
            String name = TextLines.of(Typeface.text(speaker.name()), Desk.READING, NAMES - 12, 1)
                    .get(0);
            brush.text(name, Desk.READING, Palette.ink(speaker.isPale()), left + NAMES - 12, y + 4.5, 1);
            double from = zero - speaker.against() * unit;
            double to = zero + speaker.favor() * unit;
            Rectangle2D against = new Rectangle2D.Double(from, y - BAR / 2, zero - from, BAR);
            brush.box(against, Palette.faded(Palette.AGAINST, speaker.isPale()));
            brush.hatch(against);
            brush.box(
                    new Rectangle2D.Double(zero, y - BAR / 2, to - zero, BAR),
                    Palette.faded(Palette.FAVOR, speaker.isPale()));
            brush.line(zero, y - ROW / 2, zero, y + ROW / 2, Palette.INK, 1.2);
            count(speaker.against(), from - 5, y, 1);
            count(speaker.favor(), to + 5, y, 0);
            String lean = speaker.isPale() ? "too few" : Wording.signed(speaker.lean());
            brush.text(
                    lean,
                    speaker.isPale() ? Typeface.italic(12) : Desk.READING,
                    Palette.ink(speaker.isPale()),
                    right,
                    y + 4.5,
                    1);
        }

        private void count(int count, double x, double y, double anchor) {
            if (count > 0) {
                brush.text(Integer.toString(count), Desk.NOTE, Palette.INK, x, y + 4.5, anchor);
            }
        }

        void rest(Group group, double y) {
            String others = group.others() == 0 ? "" : Wording.counted(group.others(), "other speaker");
            String unnamed = group.unnamed()
                    .map(rest -> "no speaker named: " + rest.against() + " against, " + rest.favor() + " for")
                    .orElse("");
            String both = others.isEmpty() || unnamed.isEmpty() ? others + unnamed : others + "; " + unnamed;
            brush.text(both, Typeface.italic(12), Palette.MUTED, left + 40, y + 4.5, 0);
        }
    }
}
