package org.entente.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.internal.NDArrayEx;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.stance.encoder.Pieces;
import org.entente.stance.encoder.Task;

/**
 * BERT's encoder (Devlin et al., 2019) with a head for each task, rebuilt on DJL so that it can be trained. Weights go
 * by the names of the exported file. Embeddings and the lowest layers stay as they are.
 */
final class Network implements AutoCloseable {
    private static final int LAYERS = 12;
    private static final int WIDTH = 384;
    private static final int HEADS = 12;
    private static final int HEAD_WIDTH = 384;
    private static final float EPSILON = 1e-12f;
    private static final String MARKS = "marks";
    private static final String WORDS = "embeddings.word_embeddings.weight";
    /** Ids of "(", ")", "[", "]", "subject" and "object" in BERT's uncased vocabulary. */
    private static final int[] BRACKETS = {1006, 1007, 1031, 1033};

    private static final int SUBJECT = 3395;
    private static final int OBJECT = 4874;

    private final NDManager manager;
    private final int frozenLayers;
    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final Map<String, NDArray> trained = new LinkedHashMap<>();

    Network(NDManager manager, OnnxWeights base, int frozenLayers, long seed) {
        this.manager = manager;
        this.frozenLayers = frozenLayers;
        embeddings(base);
        for (int layer = 0; layer < LAYERS; layer++) {
            layer(base, layer);
        }
        heads(new Random(seed));
        trained.values().forEach(array -> array.setRequiresGradient(true));
    }

    private void embeddings(OnnxWeights base) {
        add(WORDS, base, false);
        add("embeddings.position_embeddings.weight", base, false);
        add("embeddings.token_type_embeddings.weight", base, false);
        add("embeddings.LayerNorm.weight", base, false);
        add("embeddings.LayerNorm.bias", base, false);
        put(MARKS, marks(), true);
    }

    /** What is added to the unused ids that serve as marks: at first, what makes them brackets of subject and object. */
    private NDArray marks() {
        NDArray words = weight(WORDS);
        NDArray marks = manager.zeros(new Shape(5, WIDTH));
        for (int mark = 1; mark <= BRACKETS.length; mark++) {
            int side = mark <= Pieces.HOLDER_END ? SUBJECT : OBJECT;
            NDArray bracket = words.get(BRACKETS[mark - 1]).add(words.get(side)).div(2);
            marks.set(new NDIndex(mark), bracket.sub(words.get(mark)));
        }
        return marks;
    }

    private void layer(OnnxWeights base, int layer) {
        boolean train = layer >= frozenLayers;
        String dots = "encoder.layer." + layer + ".";
        String slashes = "/encoder/layer." + layer + "/";
        for (String dense : List.of(
                "attention.self.query",
                "attention.self.key",
                "attention.self.value",
                "attention.output.dense",
                "intermediate.dense",
                "output.dense")) {
            OnnxWeights.Weight matrix = base.get(slashes + dense.replace('.', '/') + "/MatMul");
            put(dots + dense + ".weight", array(matrix).transpose().duplicate(), train);
            add(dots + dense + ".bias", base, train);
        }
        for (String norm : List.of("attention.output.LayerNorm", "output.LayerNorm")) {
            add(dots + norm + ".weight", base, train);
            add(dots + norm + ".bias", base, train);
        }
    }

    private void heads(Random random) {
        for (Task task : Task.values()) {
            dense(task.name() + ".hidden", 3 * WIDTH, HEAD_WIDTH, random);
            dense(task.name() + ".out", HEAD_WIDTH, task.classes().size(), random);
        }
    }

    private void dense(String name, int inputs, int outputs, Random random) {
        float[] values = new float[inputs * outputs];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * 0.02);
        }
        put(name + ".weight", Torch.array(values, new Shape(outputs, inputs), manager), true);
        put(name + ".bias", manager.zeros(new Shape(outputs)), true);
    }

    private void add(String name, OnnxWeights base, boolean train) {
        put(name, array(base.get(name)), train);
    }

    private NDArray array(OnnxWeights.Weight weight) {
        FloatBuffer values = weight.values().duplicate();
        float[] floats = new float[values.remaining()];
        values.get(floats);
        return Torch.array(floats, new Shape(weight.shape()), manager);
    }

    private void put(String name, NDArray array, boolean train) {
        weights.put(name, array);
        if (train) {
            trained.put(name, array);
        }
    }

    /** Weights that training changes, by name. */
    Map<String, NDArray> trained() {
        return trained;
    }

    /**
     * The three vectors that the heads read: of the whole, the holder's marks and the target's.
     *
     * @return shape (batch, 3 * 384)
     */
    NDArray encode(Batch batch, NDManager step, float dropout) {
        boolean training = dropout > 0;
        NDArray ids = step.create(batch.ids()).reshape(batch.rows(), batch.length());
        NDArray bias = Torch.array(batch.maskBias(), new Shape(batch.rows(), 1, 1, batch.length()), step);
        NDArray marks = Torch.array(batch.marks(), new Shape(batch.rows(), batch.length(), 5), step);
        NDArray states = embed(ids, marks, batch.length());
        states = drop(states, dropout, training);
        for (int layer = 0; layer < LAYERS; layer++) {
            states = layer(states, bias, layer, layer >= frozenLayers ? dropout : 0, training);
        }
        NDArray pooling = Torch.array(batch.pooling(), new Shape(batch.rows(), 3, batch.length()), step);
        return pooling.matMul(states).reshape(batch.rows(), 3 * WIDTH);
    }

    /** What a head answers, before softmax: shape (batch, classes). */
    NDArray logits(Task task, NDArray encoded, float dropout) {
        boolean training = dropout > 0;
        NDArray hidden = ex(dense(drop(encoded, dropout, training), task.name() + ".hidden"))
                .gelu();
        return dense(drop(hidden, dropout, training), task.name() + ".out");
    }

    private NDArray embed(NDArray ids, NDArray marks, int length) {
        NDArray words =
                ex(ids).embedding(ids, weight(WORDS), SparseFormat.DENSE).singletonOrThrow();
        NDArray positions = weight("embeddings.position_embeddings.weight").get(":" + length);
        NDArray type = weight("embeddings.token_type_embeddings.weight").get(0);
        NDArray sum = words.add(positions).add(type).add(marks.matMul(weight(MARKS)));
        return norm(sum, "embeddings.LayerNorm");
    }

    private NDArray layer(NDArray in, NDArray bias, int layer, float dropout, boolean training) {
        String name = "encoder.layer." + layer + ".";
        NDArray query = split(dense(in, name + "attention.self.query"));
        NDArray key = split(dense(in, name + "attention.self.key"));
        NDArray value = split(dense(in, name + "attention.self.value"));
        float scale = (float) (1 / Math.sqrt((double) WIDTH / HEADS));
        NDArray attention =
                query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(bias).softmax(-1);
        NDArray mixed = drop(attention, dropout, training).matMul(value).transpose(0, 2, 1, 3);
        NDArray joined = mixed.reshape(in.getShape());
        NDArray attended = norm(
                in.add(drop(dense(joined, name + "attention.output.dense"), dropout, training)),
                name + "attention.output.LayerNorm");
        NDArray wide = ex(dense(attended, name + "intermediate.dense")).gelu();
        return norm(
                attended.add(drop(dense(wide, name + "output.dense"), dropout, training)), name + "output.LayerNorm");
    }

    private static NDArray split(NDArray states) {
        Shape shape = states.getShape();
        return states.reshape(shape.get(0), shape.get(1), HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray dense(NDArray in, String name) {
        return ex(in).linear(in, weight(name + ".weight"), weight(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(NDArray in, String name) {
        return ex(in).layerNorm(in, new Shape(WIDTH), weight(name + ".weight"), weight(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray drop(NDArray in, float rate, boolean training) {
        return training && rate > 0 ? ex(in).dropout(in, rate, true).singletonOrThrow() : in;
    }

    private static NDArrayEx ex(NDArray array) {
        return array.getNDArrayInternal();
    }

    private NDArray weight(String name) {
        NDArray array = weights.get(name);
        if (array == null) {
            throw new IllegalArgumentException("No weight '" + name + "'");
        }
        return array;
    }

    /** Copies of the trained weights, by name. */
    Map<String, float[]> values() {
        Map<String, float[]> values = new LinkedHashMap<>();
        trained.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }

    /** Overwrites trained weights. */
    void set(Map<String, float[]> values) {
        values.forEach((name, numbers) -> {
            NDArray array = trained.get(name);
            if (array == null) {
                throw new IllegalArgumentException("No trained weight '" + name + "'");
            }
            try (NDArray copy = Torch.array(numbers, array.getShape(), manager)) {
                array.setRequiresGradient(false);
                array.set(new NDIndex(":"), copy);
                array.setRequiresGradient(true);
            }
        });
    }

    @Override
    public void close() {
        weights.values().forEach(NDArray::close);
    }
}
