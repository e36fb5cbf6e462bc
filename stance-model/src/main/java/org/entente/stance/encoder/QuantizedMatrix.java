package org.entente.stance.encoder;

/**
 * A dense layer's weights in 8 bits.
 *
 * @param inputs rows of {@code values}
 * @param values input by input, as the encoder's file has them
 * @param scales what an output's values are multiplied by
 */
@SuppressWarnings("ArrayRecordComponent")
record QuantizedMatrix(int inputs, byte[] values, float[] scales) {
    /**
     * Largest value. Processors without VNNI instructions add products of bytes in pairs of 16 bits, and 255 * 64 * 2
     * is the most that fits; the published file keeps to that, too.
     */
    static final int LARGEST = 64;

    QuantizedMatrix {
        if (values.length != inputs * scales.length) {
            throw new IllegalArgumentException(
                    "Expected " + inputs + " x " + scales.length + " values, got " + values.length);
        }
    }

    /** The nearest matrix in 8 bits. */
    static QuantizedMatrix of(Layout.Shape shape, float[] weights) {
        int outputs = shape.outputs();
        int inputs = shape.inputs();
        byte[] values = new byte[weights.length];
        float[] scales = new float[outputs];
        for (int out = 0; out < outputs; out++) {
            float scale = scale(weights, out * inputs, inputs);
            scales[out] = scale;
            for (int in = 0; in < inputs; in++) {
                values[in * outputs + out] = rounded(weights[out * inputs + in], scale);
            }
        }
        return new QuantizedMatrix(inputs, values, scales);
    }

    private static byte rounded(float weight, float scale) {
        return (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.rint(weight / scale)));
    }

    private static float scale(float[] weights, int from, int inputs) {
        float largest = 0;
        for (int i = from; i < from + inputs; i++) {
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        return largest > 0 ? largest / LARGEST : 1;
    }

    int outputs() {
        return scales.length;
    }

    /** The weights that the values stand for, output by output. */
    float[] weights() {
        int outputs = outputs();
        float[] weights = new float[values.length];
        for (int in = 0; in < inputs; in++) {
            for (int out = 0; out < outputs; out++) {
                weights[out * inputs + in] = values[in * outputs + out] * scales[out];
            }
        }
        return weights;
    }

    /** The weights that the values stand for, input by input. */
    float[] weightsByInput() {
        int outputs = outputs();
        float[] weights = new float[values.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = values[i] * scales[i % outputs];
        }
        return weights;
    }
}
