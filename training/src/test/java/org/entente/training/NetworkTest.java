package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.MarkedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkTest {
    private NDManager manager;
    private Network network;

    @BeforeAll
    void load() throws Exception {
        Fixtures.needPyTorch();
        manager = NDManager.newBaseManager(Torch.start(2));
        network = new Network(manager, BaseEncoder.weights(), 10, 7);
    }

    @AfterAll
    void close() {
        if (network != null) {
            network.close();
            manager.close();
        }
    }

    private static Batch batch(String... marked) throws Exception {
        var reader = BaseEncoder.pieces();
        return Batch.of(Arrays.stream(marked)
                .map(MarkedText::tagged)
                .map(text -> reader.read(MarkedSentence.of(text.text(), text.sources(), text.targets())))
                .toList());
    }

    /** Without marks, all three vectors are that of the first piece; the reference is ONNX Runtime on the same file. */
    @Test
    void statesAreThoseOfOnnxRuntime() throws Exception {
        var reader = BaseEncoder.pieces();
        var pieces =
                reader.read(MarkedSentence.of("Peru hailed the accord; Chad, so far, has not.", List.of(), List.of()));
        float[] states;
        try (NDManager step = manager.newSubManager()) {
            states = network.encode(Batch.of(List.of(pieces)), step, 0).toFloatArray();
        }

        float[] expected = reference(pieces.ids());

        assertThat(expected).hasSize(384);
        for (int i = 0; i < expected.length; i++) {
            assertThat(states[i]).as("number " + i).isCloseTo(expected[i], within(1e-4f));
        }
    }

    private static float[] reference(int... ids) throws Exception {
        long[] shape = {1, ids.length};
        long[] words = Arrays.stream(ids).asLongStream().toArray();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (var file = BaseEncoder.resource(".onnx");
                OrtSession session = environment.createSession(file.readAllBytes());
                OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(words), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0][0];
        }
    }

    @Test
    void otherRowsOfABatchDoNotMatter() throws Exception {
        String row = "<s>Peru</s> hailed <t>Chad</t>.";
        try (NDManager step = manager.newSubManager()) {
            float[] alone = network.encode(batch(row), step, 0).toFloatArray();
            float[] beside = network.encode(
                            batch(row, "<t>Oman</t> was, after a long and bitter quarrel, forgiven by <s>Fiji</s>."),
                            step,
                            0)
                    .toFloatArray();

            for (int i = 0; i < alone.length; i++) {
                assertThat(beside[i]).isCloseTo(alone[i], within(1e-4f));
            }
        }
    }

    /** Central differences at a few places of weights of each kind. */
    @Test
    void gradientsAgreeWithDifferences() throws Exception {
        Batch batch = batch("<s>Peru</s> hailed <t>Chad</t>.", "<s>Oman</s> and <t>Fiji</t> quarrelled.");
        for (String name : List.of(
                "marks",
                "encoder.layer.10.attention.self.query.weight",
                "encoder.layer.11.output.dense.weight",
                "encoder.layer.11.output.LayerNorm.weight",
                "STANCE.hidden.weight",
                "STANCE.out.bias")) {
            float[] gradient = gradient(name, batch);
            int at = largest(gradient);
            float change = 0.02f;

            double slope = (lossWith(name, at, change, batch) - lossWith(name, at, -change, batch)) / (2 * change);

            assertThat(slope).as(name).isCloseTo(gradient[at], within(0.05 * Math.abs(gradient[at]) + 1e-4));
        }
    }

    private float[] gradient(String name, Batch batch) {
        try (NDManager step = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            collector.backward(loss(batch, step));
            NDArray gradient = network.trained().get(name).getGradient();
            gradient.attach(step);
            float[] values = gradient.toFloatArray();
            network.trained().values().forEach(weight -> {
                NDArray one = weight.getGradient();
                one.attach(step);
                one.muli(0);
            });
            return values;
        }
    }

    private NDArray loss(Batch batch, NDManager step) {
        return network.logits(Task.STANCE, network.encode(batch, step, 0), 0)
                .logSoftmax(-1)
                .get(":, 0")
                .sum()
                .neg();
    }

    private double lossWith(String name, int at, float change, Batch batch) {
        float[] before = network.trained().get(name).toFloatArray();
        float[] after = before.clone();
        after[at] += change;
        network.set(Map.of(name, after));
        try (NDManager step = manager.newSubManager()) {
            return loss(batch, step).getFloat();
        } finally {
            network.set(Map.of(name, before));
        }
    }

    private static int largest(float... values) {
        int largest = 0;
        for (int i = 0; i < values.length; i++) {
            largest = Math.abs(values[i]) > Math.abs(values[largest]) ? i : largest;
        }
        return largest;
    }
}
