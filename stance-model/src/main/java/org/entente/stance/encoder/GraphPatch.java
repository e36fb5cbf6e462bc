package org.entente.stance.encoder;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.entente.stance.encoder.onnx.OnnxFile;

/** Overwrites the published encoder's weights with trained ones. */
final class GraphPatch {
    private static final String QUANTIZED = "_quantized";
    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final int ZERO = 128;
    private static final int LARGEST = 255;

    private final OnnxFile file;

    private GraphPatch(OnnxFile file) {
        this.file = file;
    }

    /**
     * Changes the bytes of the published file in 8 bits.
     *
     * @throws IllegalArgumentException if the file is not the one that the weights belong to
     */
    static void apply(EncoderWeights weights, byte[] graph) {
        GraphPatch patch = new GraphPatch(OnnxFile.of(graph));
        weights.plain().forEach(patch::plain);
        weights.matrices().forEach(patch::matrix);
    }

    private void plain(String name, float[] values) {
        if (name.equals(Layout.MARKS)) {
            marks(values);
        } else if (name.startsWith(Layout.LAYER)) {
            fits(name, file.tensor(name).floats(), values.length).put(values);
        }
    }

    private void matrix(String name, QuantizedMatrix matrix) {
        if (!name.startsWith(Layout.LAYER)) {
            return;
        }
        String node = "/"
                + name.substring(0, name.length() - ".weight".length())
                        .replace('.', '/')
                        .replaceFirst("layer/", "layer.")
                + "/MatMul_quant";
        String values = file.weightOf(node);
        String base = values.substring(0, values.length() - QUANTIZED.length());
        ByteBuffer bytes = file.tensor(values).bytes();
        if (bytes.remaining() != matrix.values().length) {
            throw unfit(name, bytes.remaining(), matrix.values().length);
        }
        bytes.put(matrix.values());
        fits(name, file.tensor(base + "_scale").floats(), matrix.scales().length)
                .put(matrix.scales());
        symmetric(base + "_zero_point");
    }

    private void symmetric(String name) {
        ByteBuffer zeros = file.tensor(name).values().duplicate();
        while (zeros.hasRemaining()) {
            if (zeros.get() != 0) {
                throw new IllegalArgumentException(
                        "The encoder's file has weights that are not symmetric, '" + name + "'");
            }
        }
    }

    /** The marks' rows of the word table, which has one scale and zero point for all. */
    private void marks(float[] added) {
        ByteBuffer table = file.tensor(WORDS + QUANTIZED).bytes();
        float scale = file.tensor(WORDS + "_scale").floats().get(0);
        for (int i = Layout.WIDTH; i < added.length; i++) {
            float word = ((table.get(i) & 0xff) - ZERO) * scale;
            long value = Math.round((word + added[i]) / (double) scale) + ZERO;
            table.put(i, (byte) Math.max(0, Math.min(LARGEST, value)));
        }
    }

    private static FloatBuffer fits(String name, FloatBuffer buffer, int length) {
        if (buffer.remaining() != length) {
            throw unfit(name, buffer.remaining(), length);
        }
        return buffer;
    }

    private static IllegalArgumentException unfit(String name, int expected, int got) {
        return new IllegalArgumentException(
                "The encoder's file has " + expected + " values of '" + name + "', the weights have " + got);
    }
}
