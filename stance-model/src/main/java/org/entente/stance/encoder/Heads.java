package org.entente.stance.encoder;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The tasks' heads on top of the encoder. Thread-safe. */
final class Heads {
    private final Map<Task, Head> heads = new EnumMap<>(Task.class);

    private record Head(Dense hidden, Dense out) {
        float[] of(float[] pooled) {
            float[] between = hidden.of(pooled);
            for (int i = 0; i < between.length; i++) {
                between[i] = Gelu.of(between[i]);
            }
            return out.of(between);
        }
    }

    /** A dense layer, weights input by input. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Dense(float[] weights, float[] bias) {
        /** Adds one input after the other to all outputs, which compilers turn into vector instructions. */
        float[] of(float[] inputs) {
            float[] outputs = bias.clone();
            int width = outputs.length;
            for (int in = 0; in < inputs.length; in++) {
                add(inputs[in], in * width, outputs);
            }
            return outputs;
        }

        private void add(float input, int from, float[] outputs) {
            for (int out = 0; out < outputs.length; out++) {
                outputs[out] += input * weights[from + out];
            }
        }
    }

    Heads(EncoderWeights weights) {
        for (Task task : Task.values()) {
            heads.put(task, new Head(dense(weights, task.name() + ".hidden"), dense(weights, task.name() + ".out")));
        }
    }

    private static Dense dense(EncoderWeights weights, String name) {
        float[] bias = weights.plain().getOrDefault(name + ".bias", new float[0]);
        QuantizedMatrix matrix = weights.matrices().get(name + ".weight");
        return matrix == null
                ? new Dense(byInput(weights.plain().getOrDefault(name + ".weight", new float[0]), bias.length), bias)
                : new Dense(matrix.weightsByInput(), bias);
    }

    private static float[] byInput(float[] byOutput, int outputs) {
        int inputs = byOutput.length / outputs;
        float[] byInput = new float[byOutput.length];
        for (int i = 0; i < byOutput.length; i++) {
            byInput[i % inputs * outputs + i / inputs] = byOutput[i];
        }
        return byInput;
    }

    /**
     * What each head says.
     *
     * @param pooled vectors of the whole, the holder and the target, one after the other
     */
    Map<Task, float[]> outputs(float[] pooled) {
        Map<Task, float[]> outputs = new EnumMap<>(Task.class);
        heads.forEach((task, head) -> outputs.put(task, head.of(pooled)));
        return outputs;
    }

    /** What one head says. */
    float[] output(Task task, float[] pooled) {
        return Objects.requireNonNull(heads.get(task)).of(pooled);
    }
}
