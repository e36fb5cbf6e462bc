package org.entente.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.entente.stance.encoder.PieceReader;
import org.entente.stance.encoder.WordPiece;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

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
            Map<String, Integer> vocabulary = new HashMap<>();
            JsonNode words = new ObjectMapper().readTree(in).path("model").path("vocab");
            words.properties().forEach(word -> vocabulary.put(word.getKey(), word.getValue().asInt()));
            return new PieceReader(new WordPiece(vocabulary));
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
