package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** AdamW (Loshchilov and Hutter, 2019) with gradients clipped by their norm over all weights. */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final float LONGEST_GRADIENT = 1;
    private static final int MOST_LEFT_OUT = 3;
    /** DJL's native update clips on one side only; below 0 it does not clip. */
    private static final float NO_CLIPPING = -1;

    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> variances = new LinkedHashMap<>();
    private int steps;
    private int leftOut;

    AdamW(NDManager manager, Map<String, NDArray> weights) {
        this.weights = weights;
        weights.forEach((name, weight) -> {
            Shape shape = weight.getShape();
            means.put(name, manager.zeros(shape));
            variances.put(name, manager.zeros(shape));
        });
    }

    /**
     * Moves the weights against their gradients.
     *
     * @param rates how far, by the weight's name
     */
    void step(NDManager manager, Rates rates) {
        steps++;
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        double squares = 0;
        for (Map.Entry<String, NDArray> weight : weights.entrySet()) {
            NDArray gradient = weight.getValue().getGradient();
            gradient.attach(manager);
            gradients.put(weight.getKey(), gradient);
            squares += gradient.square().sum().getFloat();
        }
        double norm = Math.sqrt(squares);
        if (!Double.isFinite(norm)) {
            leaveOut(gradients);
            return;
        }
        leftOut = 0;
        float rescale = (float) (norm > LONGEST_GRADIENT ? LONGEST_GRADIENT / norm : 1);
        gradients.forEach((name, gradient) -> update(name, gradient, rates.of(name), rescale));
    }

    /** One step without a finite gradient does no harm; several in a row mean that the weights are lost. */
    private void leaveOut(Map<String, NDArray> gradients) {
        if (++leftOut > MOST_LEFT_OUT) {
            throw new IllegalStateException("Training has diverged: a gradient is not a number");
        }
        gradients.values().forEach(gradient -> gradient.set(new NDIndex(":"), 0));
    }

    private void update(String name, NDArray gradient, float rate, float rescale) {
        NDArray weight = weights.get(name);
        NDArray mean = means.get(name);
        NDArray variance = variances.get(name);
        if (weight == null || mean == null || variance == null) {
            throw new IllegalArgumentException("No weight '" + name + "'");
        }
        float corrected = (float) (rate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps)));
        boolean decays = name.endsWith(".weight") && !name.contains("LayerNorm");
        NDList inputs = new NDList(weight, gradient, mean, variance);
        weight.getNDArrayInternal()
                .adamUpdate(
                        inputs,
                        new NDList(weight),
                        rate,
                        corrected,
                        decays ? DECAY : 0,
                        rescale,
                        NO_CLIPPING,
                        BETA1,
                        BETA2,
                        EPSILON,
                        false,
                        true);
    }

    /** Running means of the gradients and of their squares, by the weight's name. */
    record Moments(Map<String, float[]> means, Map<String, float[]> variances) {}

    Moments moments() {
        return new Moments(values(means), values(variances));
    }

    /** Goes on after so many steps. */
    void resume(int stepsDone, Moments moments) {
        steps = stepsDone;
        moments.means().forEach((name, values) -> set(means, name, values));
        moments.variances().forEach((name, values) -> set(variances, name, values));
    }

    private static Map<String, float[]> values(Map<String, NDArray> arrays) {
        Map<String, float[]> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }

    private static void set(Map<String, NDArray> arrays, String name, float[] values) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("No weight '" + name + "'");
        }
        try (NDArray copy = array.getManager().create(values, array.getShape())) {
            array.set(new NDIndex(":"), copy);
        }
    }

    void close() {
        means.values().forEach(NDArray::close);
        variances.values().forEach(NDArray::close);
    }

    /** Learning rates. */
    interface Rates {
        float of(String weight);
    }
}
