package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import org.entente.stance.encoder.onnx.OnnxFile;
import org.entente.stance.encoder.onnx.Tensor;

/**
 * The 32-bit weights in an ONNX file by name. A matrix product's weights, which exporters leave without a name of their
 * own, go by the name of its node: {@code /encoder/layer.0/output/dense/MatMul}.
 */
final class OnnxWeights {
    /**
     * @param shape lengths of the axes
     * @param values row by row
     */
    record Weight(long[] shape, FloatBuffer values) {}

    private final OnnxFile file;

    private OnnxWeights(OnnxFile file) {
        this.file = file;
    }

    static OnnxWeights read(InputStream in) throws IOException {
        return new OnnxWeights(OnnxFile.of(in.readAllBytes()));
    }

    /** @throws IllegalArgumentException if the file has no such weight */
    Weight get(String name) {
        Tensor tensor = file.tensor(file.has(name) ? name : file.weightOf(name));
        return new Weight(tensor.shape().stream().mapToLong(Long::longValue).toArray(), tensor.floats());
    }
}
