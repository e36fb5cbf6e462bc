package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import org.entente.stance.encoder.PieceReader;
import org.entente.stance.encoder.WordPiece;

/** The encoder before training, from the class path: bge-small-en-v1.5 (Xiao et al., 2023), in 32 bits. */
final class BaseEncoder {
    static final String ID = "bge-small-en-v1.5";

    private BaseEncoder() {}

    static OnnxWeights weights() throws IOException {
        try (InputStream in = resource(".onnx")) {
            return OnnxWeights.read(in);
        }
    }

    static PieceReader pieces() throws IOException {
        try (InputStream in = resource("-tokenizer.json")) {
            return new PieceReader(WordPiece.read(in));
        }
    }

    static InputStream resource(String ending) throws IOException {
        InputStream in = BaseEncoder.class.getResourceAsStream("/" + ID + ending);
        if (in == null) {
            throw new IOException("the class path has no '" + ID + ending + "'");
        }
        return in;
    }
}
