package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.stance.encoder.EncoderWeights;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.PieceReader;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.stance.encoder.Task;
import org.entente.stance.encoder.WordPiece;
import org.entente.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The encoder that runs in 8 bits says what the network that was trained in 32 bits says, near enough. */
class EncoderAgreementTest {
    /**
     * Share of the outputs' variance over sentences that 8 bits may change. Measured with untrained heads, which make
     * nothing of the vectors but noise: 0.02 to 0.06 by task.
     */
    private static final double CHANGED = 0.12;

    private static final List<MarkedSentence> SENTENCES = List.of(
            sentence(
                    "Moscow said it would never accept the terms that Washington had offered.", "Moscow", "Washington"),
            sentence("The minister praised the Americans for their patience.", "The minister", "the Americans"),
            sentence("Kabul needs Washington.", "Kabul", "Washington"),
            sentence("In a letter the general accused the Pentagon of breaking its word.", "the general", "Pentagon"),
            sentence("Ankara will buy grain worth 3.5 billion dollars from the US.", "Ankara", "the US"),
            sentence("Beijing welcomed the visit.", "Beijing", "visit"),
            sentence("No one in Tehran believes the White House any more.", "Tehran", "the White House"),
            sentence("After weeks of silence Berlin condemned the strike by US forces.", "Berlin", "US"));

    private static NDManager manager;
    private static OnnxWeights base;
    private static PieceReader reader;

    @BeforeAll
    static void load() throws Exception {
        Fixtures.needPyTorch();
        manager = NDManager.newBaseManager(Torch.start(2));
        try (InputStream in = EncoderAgreementTest.class.getResourceAsStream("/bge-small-en-v1.5.onnx");
                InputStream tokenizer =
                        EncoderAgreementTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            base = OnnxWeights.read(in);
            reader = new PieceReader(WordPiece.read(tokenizer));
        }
    }

    @AfterAll
    static void close() {
        if (manager != null) {
            manager.close();
        }
    }

    @Test
    void eightBitsChangeLittle() {
        try (Network network = new Network(manager, base, 4, 7);
                StanceEncoder encoder = StanceEncoder.of(weights(network))) {
            List<Map<Task, float[]>> exact = SENTENCES.stream()
                    .map(sentence -> outputs(network, sentence))
                    .toList();
            List<Map<Task, float[]>> fast = encoder.outputs(SENTENCES);
            for (Task task : Task.values()) {
                assertThat(changed(
                                exact.stream().map(row -> row.get(task)).toList(),
                                fast.stream().map(row -> row.get(task)).toList()))
                        .as("%s", task)
                        .isLessThan(CHANGED);
            }
        }
    }

    @Test
    void trainedWeightsAreWhatRuns() {
        try (Network network = new Network(manager, base, 11, 7)) {
            EncoderWeights before = weights(network);
            Map<String, float[]> other = network.values();
            float[] marks = other.get("marks");
            for (int i = 0; i < marks.length; i++) {
                marks[i] = -marks[i];
            }
            float[] dense = other.get("encoder.layer.11.output.dense.weight");
            for (int i = 0; i < dense.length; i++) {
                dense[i] *= 1.5f;
            }
            network.set(other);
            try (StanceEncoder stale = StanceEncoder.of(before);
                    StanceEncoder encoder = StanceEncoder.of(weights(network))) {
                List<float[]> exact = SENTENCES.stream()
                        .map(sentence -> outputs(network, sentence).get(Task.STANCE))
                        .toList();
                assertThat(changed(exact, stance(encoder))).isLessThan(CHANGED);
                assertThat(changed(exact, stance(stale))).isGreaterThan(2 * CHANGED);
            }
        }
    }

    private static List<float[]> stance(StanceEncoder encoder) {
        return encoder.outputs(SENTENCES).stream()
                .map(row -> row.get(Task.STANCE))
                .toList();
    }

    private static EncoderWeights weights(Network network) {
        return EncoderWeights.of(network.values(), Map.of(), List.of(), Map.of());
    }

    private static Map<Task, float[]> outputs(Network network, MarkedSentence sentence) {
        Map<Task, float[]> outputs = new EnumMap<>(Task.class);
        try (NDManager step = manager.newSubManager()) {
            NDArray encoded = network.encode(Batch.of(List.of(reader.read(sentence))), step, 0);
            for (Task task : Task.values()) {
                outputs.put(task, network.logits(task, encoded, 0).toFloatArray());
            }
        }
        return outputs;
    }

    private static double changed(List<float[]> exact, List<float[]> fast) {
        double changed = 0;
        double variance = 0;
        for (int output = 0; output < exact.get(0).length; output++) {
            int at = output;
            double mean = exact.stream().mapToDouble(row -> row[at]).average().orElseThrow();
            for (int row = 0; row < exact.size(); row++) {
                changed += Math.pow(exact.get(row)[at] - fast.get(row)[at], 2);
                variance += Math.pow(exact.get(row)[at] - mean, 2);
            }
        }
        return changed / variance;
    }

    private static MarkedSentence sentence(String text, String holder, String target) {
        return MarkedSentence.of(text, List.of(span(text, holder)), List.of(span(text, target)));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
