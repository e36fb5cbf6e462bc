package org.entente.stance.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Tells whether weights are those of the encoder. */
final class WeightShapes {
    private WeightShapes() {}

    /** @throws IllegalArgumentException if a weight is missing, unknown, of another shape or not a number */
    static void check(Map<String, float[]> plain, Map<String, QuantizedMatrix> matrices) {
        List<String> names = new ArrayList<>(plain.keySet());
        names.addAll(matrices.keySet());
        SortedMap<String, Layout.Shape> shapes = Layout.shapes(Layout.firstLayer(names));
        for (String name : names) {
            if (!shapes.containsKey(name)) {
                throw new IllegalArgumentException("unknown weight '" + name + "'");
            }
        }
        shapes.forEach((name, shape) -> {
            float[] weights = plain.get(name);
            QuantizedMatrix matrix = matrices.get(name);
            if (weights == null && matrix == null) {
                throw new IllegalArgumentException("weight '" + name + "' is missing");
            }
            int size = matrix == null ? plainSize(name, weights) : quantizedSize(name, matrix, shape);
            if (size != shape.size()) {
                throw new IllegalArgumentException(
                        "weight '" + name + "' must have " + shape.size() + " values, got " + size);
            }
        });
    }

    private static int plainSize(String name, float @org.jspecify.annotations.Nullable [] weights) {
        if (weights == null) {
            return 0;
        }
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                throw new IllegalArgumentException("weight '" + name + "' must be finite, got " + weight);
            }
        }
        return weights.length;
    }

    private static int quantizedSize(String name, QuantizedMatrix matrix, Layout.Shape shape) {
        plainSize(name, matrix.scales());
        return shape.isLarge() && matrix.inputs() == shape.inputs() ? matrix.values().length : 0;
    }
}
