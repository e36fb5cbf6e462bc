package org.entente.stance.encoder;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names and shapes of the weights that training changes. */
final class Layout {
    static final int LAYERS = 12;
    static final int WIDTH = 384;
    static final int WIDE = 4 * WIDTH;
    static final int POOLED = 3 * WIDTH;
    static final int HIDDEN = 384;
    static final String MARKS = "marks";
    static final String LAYER = "encoder.layer.";

    /** Rows of {@link #MARKS}, by id; the first is unused. */
    static final int MARK_ROWS = 5;

    private Layout() {}

    /**
     * A weight's shape.
     *
     * @param outputs rows of a matrix, or length of a vector
     * @param inputs columns of a matrix, 1 for a vector
     */
    record Shape(int outputs, int inputs) {
        int size() {
            return outputs * inputs;
        }

        /** Large matrices are kept in 8 bits. */
        boolean isLarge() {
            return outputs >= HIDDEN && inputs >= WIDTH;
        }
    }

    /** All that is trained if the layers from {@code first} on are. */
    static SortedMap<String, Shape> shapes(int first) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        shapes.put(MARKS, new Shape(MARK_ROWS, WIDTH));
        for (int layer = first; layer < LAYERS; layer++) {
            layer(LAYER + layer + ".", shapes);
        }
        for (Task task : Task.values()) {
            dense(task.name() + ".hidden", HIDDEN, POOLED, shapes);
            dense(task.name() + ".out", task.classes().size(), HIDDEN, shapes);
        }
        return shapes;
    }

    private static void layer(String name, SortedMap<String, Shape> shapes) {
        for (String square : List.of("self.query", "self.key", "self.value", "output.dense")) {
            dense(name + "attention." + square, WIDTH, WIDTH, shapes);
        }
        dense(name + "intermediate.dense", WIDE, WIDTH, shapes);
        dense(name + "output.dense", WIDTH, WIDE, shapes);
        for (String norm : List.of("attention.output.LayerNorm", "output.LayerNorm")) {
            shapes.put(name + norm + ".weight", new Shape(WIDTH, 1));
            shapes.put(name + norm + ".bias", new Shape(WIDTH, 1));
        }
    }

    private static void dense(String name, int outputs, int inputs, SortedMap<String, Shape> shapes) {
        shapes.put(name + ".weight", new Shape(outputs, inputs));
        shapes.put(name + ".bias", new Shape(outputs, 1));
    }

    /** The lowest layer that one of the names belongs to; {@link #LAYERS} if none does. */
    static int firstLayer(Iterable<String> names) {
        int first = LAYERS;
        for (String name : names) {
            int end = name.indexOf('.', LAYER.length());
            if (name.startsWith(LAYER) && end > 0) {
                String number = name.substring(LAYER.length(), end);
                if (number.matches("[0-9]{1,2}")) {
                    first = Math.min(first, Integer.parseInt(number));
                }
            }
        }
        return first;
    }
}
