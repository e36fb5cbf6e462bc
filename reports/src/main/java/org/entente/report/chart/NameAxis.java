package org.entente.report.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Names of actors at the left, on up to three lines, with a note below. */
final class NameAxis extends CategoryAxis {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 168;
    private static final int LINES = 3;

    /** A name and the note below it. */
    record Label(String name, String note) implements java.io.Serializable {}

    @SuppressWarnings("serial")
    private final Map<String, Label> labels;

    NameAxis(Map<String, Label> labels) {
        this.labels = Map.copyOf(labels);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
    }

    @SuppressWarnings("rawtypes")
    @Override
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        Label label = Objects.requireNonNull(labels.get(category.toString()));
        TextBlock block = new TextBlock();
        block.setLineAlignment(HorizontalAlignment.RIGHT);
        nameLines(label.name()).forEach(line -> block.addLine(line, Typeface.forText(line, Desk.NAME), Palette.INK));
        block.addLine(label.note(), Desk.NOTE, Palette.MUTED);
        return block;
    }

    static List<String> nameLines(String name) {
        return TextLines.of(Typeface.text(name), Desk.NAME, WIDTH, LINES);
    }

    /** Height that rows with these names need, each. */
    static double rowHeight(Stream<String> names, double least) {
        int lines = names.mapToInt(name -> nameLines(name).size()).max().orElse(1);
        return Math.max(least, 26 + lines * 16);
    }
}
