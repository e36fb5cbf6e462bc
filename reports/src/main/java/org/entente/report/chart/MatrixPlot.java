package org.entente.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.entente.report.MatrixChart;
import org.entente.report.Wording;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Relation;

/** A grid of ordered pairs of actors: who has the stance at the left, toward whom at the top. */
final class MatrixPlot extends PaintedPlot {
    private static final long serialVersionUID = 1;
    private static final double NAMES = 172;
    private static final double TURNED = 230;
    private static final double ROOMY = 84;
    private static final double TIGHT = 46;
    private static final double WIDEST = 150;
    private static final double LINE = 15;
    private static final double GAP = 2;

    private final transient MatrixChart chart;

    MatrixPlot(MatrixChart chart) {
        this.chart = chart;
    }

    static double height(MatrixChart chart, double width) {
        return head(chart, width) + chart.actors().size() * rowHeight(chart);
    }

    private static double rowHeight(MatrixChart chart) {
        int lines = most(chart, name -> rowLines(name).size());
        return Math.max(chart.actors().size() > 8 ? 38 : 48, lines * LINE + 7);
    }

    private static double head(MatrixChart chart, double width) {
        double cell = cellWidth(chart.actors().size(), width);
        return cell < ROOMY
                ? most(
                                chart,
                                name -> turnedLines(name, cell).stream()
                                        .mapToInt(line -> (int) Typeface.width(line, Desk.NAME))
                                        .max()
                                        .orElse(0))
                        + 16
                : most(chart, name -> columnLines(name, cell).size()) * LINE + 12;
    }

    private static int most(MatrixChart chart, ToIntFunction<String> of) {
        return chart.actors().stream()
                .map(actor -> Typeface.text(actor.name()))
                .mapToInt(of)
                .max()
                .orElse(0);
    }

    private static List<String> rowLines(String name) {
        return TextLines.of(name, Desk.NAME, NAMES - 14, 3);
    }

    private static List<String> columnLines(String name, double cell) {
        return TextLines.of(name, Desk.NAME, cell - 10, 3);
    }

    private static List<String> turnedLines(String name, double cell) {
        return TextLines.of(name, Desk.NAME, TURNED, cell < 2 * LINE + 6 ? 1 : 2);
    }

    private static double cellWidth(int actors, double width) {
        return Math.min(WIDEST, (width - NAMES) / actors);
    }

    @Override
    void paint(Graphics2D g2, Rectangle2D inner) {
        List<Actor> actors = chart.actors();
        double width = cellWidth(actors.size(), inner.getWidth());
        double head = head(chart, inner.getWidth());
        double height = (inner.getHeight() - head) / actors.size();
        Brush brush = new Brush(g2);
        for (int i = 0; i < actors.size(); i++) {
            double y = inner.getY() + head + i * height;
            rowName(brush, actors.get(i), inner.getX() + NAMES - 10, y + height / 2);
            columnName(g2, brush, actors.get(i), inner.getX() + NAMES + i * width, inner.getY() + head, width);
            for (int j = 0; j < actors.size(); j++) {
                Rectangle2D cell =
                        new Rectangle2D.Double(inner.getX() + NAMES + j * width, y, width - GAP, height - GAP);
                if (i == j) {
                    brush.line(cell.getMinX(), cell.getMinY(), cell.getMaxX(), cell.getMaxY(), Palette.GRID, 1.2);
                } else {
                    cell(brush, cell, actors.get(i), actors.get(j));
                }
            }
        }
    }

    private static void rowName(Brush brush, Actor actor, double right, double middle) {
        List<String> lines = rowLines(Typeface.text(actor.name()));
        double y = middle - lines.size() * LINE / 2 + 12;
        for (String line : lines) {
            brush.text(line, Desk.NAME, Palette.INK, right, y, 1);
            y += LINE;
        }
    }

    private static void columnName(Graphics2D g2, Brush brush, Actor actor, double left, double foot, double width) {
        String name = Typeface.text(actor.name());
        if (width >= ROOMY) {
            List<String> lines = columnLines(name, width);
            double y = foot - 9 - (lines.size() - 1) * LINE;
            for (String line : lines) {
                brush.text(line, Desk.NAME, Palette.INK, left + (width - GAP) / 2, y, 0.5);
                y += LINE;
            }
            return;
        }
        List<String> lines = turnedLines(name, width);
        double x = left + width / 2 + 4 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            AffineTransform upright = g2.getTransform();
            g2.rotate(-Math.PI / 2, x, foot - 8);
            brush.text(line, Desk.NAME, Palette.INK, x, foot - 8, 0);
            g2.setTransform(upright);
            x += LINE;
        }
    }

    private void cell(Brush brush, Rectangle2D cell, Actor holder, Actor target) {
        Relation relation = chart.cell(holder, target).orElse(null);
        boolean roomy = cell.getWidth() >= ROOMY - GAP;
        double x = cell.getCenterX();
        double y = cell.getCenterY();
        if (relation == null) {
            brush.box(cell, Palette.EMPTY);
            brush.text(roomy ? "no statement" : "\u2013", Desk.NOTE, Palette.MUTED, x, y + 4, 0.5);
            return;
        }
        Optional<Estimate> estimate = relation.estimate();
        boolean pale = MatrixChart.isPale(relation);
        Color full = estimate.map(e -> Palette.of(e.score())).orElse(Color.WHITE);
        Color ground = Palette.faded(full, pale);
        brush.box(cell, ground);
        if (estimate.isEmpty()) {
            brush.frame(cell, Palette.GRID);
        } else if (MatrixChart.step(estimate.get().score()) < 0) {
            brush.hatch(cell, Palette.faded(ground, true));
        }
        Color ink = estimate.isEmpty() ? Palette.MUTED : Palette.textOn(ground);
        String score = estimate.map(Estimate::score).map(Wording::signed).orElse(roomy ? "no score" : "?");
        String count = roomy ? "n = " + relation.statements() : "n " + relation.statements();
        brush.text(score, font(cell.getWidth(), estimate), ink, x, y - 1, 0.5);
        brush.text(count, Desk.NOTE, ink, x, y + 14, 0.5);
    }

    private static Font font(double width, Optional<Estimate> estimate) {
        float size = width < TIGHT ? 11 : 13;
        boolean clear = estimate.map(Wording::side).orElse(0) != 0;
        return clear ? Typeface.bold(size) : Typeface.regular(size);
    }
}
