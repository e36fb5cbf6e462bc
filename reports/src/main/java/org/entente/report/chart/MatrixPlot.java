package org.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.entente.report.MatrixChart;
import org.entente.report.Wording;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Relation;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A grid of ordered pairs of actors: who has the stance at the left, toward whom at the top. */
final class MatrixPlot extends Plot {
    private static final long serialVersionUID = 1;
    private static final double NAMES = 172;
    private static final double HEAD = 62;
    private static final double TURNED_HEAD = 130;
    private static final double ROOMY = 84;
    private static final double WIDEST = 150;
    private static final double LINE = 15;
    private static final double GAP = 2;

    private final transient MatrixChart chart;

    MatrixPlot(MatrixChart chart) {
        this.chart = chart;
    }

    static double height(MatrixChart chart, double width) {
        int n = chart.actors().size();
        return head(n, width) + n * rowHeight(n);
    }

    private static double rowHeight(int actors) {
        return actors > 8 ? 38 : 48;
    }

    private static double head(int actors, double width) {
        return cellWidth(actors, width) < ROOMY ? TURNED_HEAD : HEAD;
    }

    private static double cellWidth(int actors, double width) {
        return Math.min(WIDEST, (width - NAMES) / actors);
    }

    @Override
    public String getPlotType() {
        return "Matrix";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        Rectangle2D inner = (Rectangle2D) area.clone();
        getInsets().trim(inner);
        List<Actor> actors = chart.actors();
        double width = cellWidth(actors.size(), inner.getWidth());
        double head = head(actors.size(), inner.getWidth());
        double height = (inner.getHeight() - head) / actors.size();
        Brush brush = new Brush(g2);
        for (int i = 0; i < actors.size(); i++) {
            double y = inner.getY() + head + i * height;
            rowName(brush, actors.get(i), inner.getX() + NAMES - 10, y + height / 2);
            columnName(g2, brush, actors.get(i), inner.getX() + NAMES + i * width, inner.getY() + head, width);
            for (int j = 0; j < actors.size(); j++) {
                if (i != j) {
                    Rectangle2D cell =
                            new Rectangle2D.Double(inner.getX() + NAMES + j * width, y, width - GAP, height - GAP);
                    cell(brush, cell, actors.get(i), actors.get(j));
                }
            }
        }
    }

    private static void rowName(Brush brush, Actor actor, double right, double middle) {
        List<String> lines = TextLines.of(Typeface.text(actor.name()), Desk.NAME, NAMES - 14, 2);
        double y = middle - lines.size() * LINE / 2 + 12;
        for (String line : lines) {
            brush.text(line, Desk.NAME, Palette.INK, right, y, 1);
            y += LINE;
        }
    }

    private static void columnName(Graphics2D g2, Brush brush, Actor actor, double left, double foot, double width) {
        String name = Typeface.text(actor.name());
        if (width >= ROOMY) {
            List<String> lines = TextLines.of(name, Desk.NAME, width - 10, 3);
            double y = foot - 9 - (lines.size() - 1) * LINE;
            for (String line : lines) {
                brush.text(line, Desk.NAME, Palette.INK, left + (width - GAP) / 2, y, 0.5);
                y += LINE;
            }
            return;
        }
        List<String> lines = TextLines.of(name, Desk.NAME, TURNED_HEAD - 12, width < 2 * LINE + 6 ? 1 : 2);
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
        Color ground = relation.estimate().map(e -> Palette.of(e.score())).orElse(Color.WHITE);
        Color ink = Palette.textOn(ground);
        brush.box(cell, ground);
        if (relation.estimate().isEmpty()) {
            brush.frame(cell, Palette.GRID);
        }
        String score =
                relation.estimate().map(Estimate::score).map(Wording::signed).orElse(roomy ? "too little" : "?");
        String count = roomy ? "n = " + relation.statements() : "n " + relation.statements();
        boolean scored = relation.estimate().isPresent();
        brush.text(score, scored ? Desk.FIGURE : Desk.NOTE, scored ? ink : Palette.MUTED, x, y - 1, 0.5);
        brush.text(count, Desk.NOTE, scored ? ink : Palette.MUTED, x, y + 14, 0.5);
    }
}
