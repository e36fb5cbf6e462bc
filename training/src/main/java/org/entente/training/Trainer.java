package org.entente.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.PieceReader;
import org.entente.stance.encoder.Pieces;
import org.entente.stance.encoder.Task;
import org.entente.training.data.Example;
import org.entente.training.data.StateNames;

/** Fits a network to examples of several tasks at once. */
final class Trainer {
    /** Rows that are answered at once. */
    private static final int ASKED = 64;
    /** Batches are made of rows of like length, out of so many batches' rows. */
    private static final int POOL = 20;
    /** How far class weights go from none (0) to the inverse of the class's share (1). */
    private static final double BALANCE = 0.35;

    private final Network network;
    private final PieceReader reader;
    private final NDManager manager;
    private final StateNames states = new StateNames();

    Trainer(Network network, PieceReader reader, NDManager manager) {
        this.network = network;
        this.reader = reader;
        this.manager = manager;
    }

    /**
     * A course of training.
     *
     * @param examples shown once an epoch, in another order each time
     * @param rate peak learning rate of the encoder
     * @param headRate peak learning rate of the heads and the marks
     * @param renamed share of the rows that are shown with other states' names
     * @param batch rows a step
     */
    record Stage(
            String name,
            List<Example> examples,
            int epochs,
            float rate,
            float headRate,
            float dropout,
            double renamed,
            int batch,
            long seed) {}

    private record Row(Example example, Pieces pieces) {}

    /** Begins a stage with the network's weights as they are. */
    Course begin(Stage stage) {
        return new Course(stage);
    }

    /** A stage under way, step by step. The same stage gives the same weights, whether it was interrupted or not. */
    final class Course implements AutoCloseable {
        private final Stage stage;
        private final Map<Task, double[]> weights;
        private final AdamW optimizer;
        private final int perEpoch;
        private int step;
        private List<List<Row>> batches = List.of();
        private int epochOfBatches = -1;

        private Course(Stage stage) {
            this.stage = stage;
            this.weights = classWeights(stage.examples());
            this.optimizer = new AdamW(manager, network.trained());
            this.perEpoch = (stage.examples().size() + stage.batch() - 1) / stage.batch();
        }

        int steps() {
            return perEpoch * stage.epochs();
        }

        int stepsDone() {
            return step;
        }

        /** Whether an epoch has just ended. */
        boolean endsEpoch() {
            return step > 0 && step % perEpoch == 0;
        }

        int epoch() {
            return step / perEpoch;
        }

        boolean isDone() {
            return step >= steps();
        }

        /** Goes one step and gives the loss before it. */
        double next() {
            int epoch = epoch();
            if (epoch != epochOfBatches) {
                batches = batches(stage, epoch);
                epochOfBatches = epoch;
            }
            Engine.getInstance().setRandomSeed((int) (stage.seed() * 31 + step));
            double loss =
                    step(batches.get(step - epoch * perEpoch), weights, optimizer, stage, schedule(step, steps()));
            step++;
            return loss;
        }

        /** What the optimizer has to remember. */
        AdamW.Moments moments() {
            return optimizer.moments();
        }

        /** Goes on after so many steps; the network's weights are those of that time. */
        void resume(int stepsDone, AdamW.Moments moments) {
            step = stepsDone;
            optimizer.resume(stepsDone, moments);
        }

        @Override
        public void close() {
            optimizer.close();
        }
    }

    /** Warm-up over a tenth of the steps, then down to 0 in a line. */
    private static float schedule(int step, int steps) {
        double warm = Math.max(1, steps * 0.1);
        return (float) (step < warm ? (step + 1) / warm : Math.max(0, (steps - step) / (steps - warm)));
    }

    private double step(List<Row> rows, Map<Task, double[]> weights, AdamW optimizer, Stage stage, float schedule) {
        try (NDManager step = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            Batch batch = Batch.of(rows.stream().map(Row::pieces).toList());
            NDArray encoded = network.encode(batch, step, stage.dropout());
            NDArray loss = step.create(0f);
            for (Map.Entry<Task, double[]> task : weights.entrySet()) {
                Optional<float[]> wanted = wanted(task.getKey(), rows, task.getValue());
                if (wanted.isPresent()) {
                    NDArray likelihood = network.logits(task.getKey(), encoded, stage.dropout())
                            .logSoftmax(-1);
                    NDArray weighted = likelihood.mul(Torch.array(
                            wanted.get(),
                            new Shape(rows.size(), task.getKey().classes().size()),
                            step));
                    loss = loss.sub(weighted.sum().div(rows.size()));
                }
            }
            collector.backward(loss);
            double value = loss.getFloat();
            optimizer.step(step, name -> schedule * (name.startsWith("encoder") ? stage.rate() : stage.headRate()));
            return value;
        }
    }

    /** The class weights at the labels, 0 elsewhere; empty without labelled rows. */
    private static Optional<float[]> wanted(Task task, List<Row> rows, double[] weights) {
        float[] wanted = new float[rows.size() * weights.length];
        boolean any = false;
        for (int i = 0; i < rows.size(); i++) {
            Integer label = rows.get(i).example().labels().get(task);
            if (label != null) {
                wanted[i * weights.length + label] = (float) weights[label];
                any = true;
            }
        }
        return any ? Optional.of(wanted) : Optional.empty();
    }

    private List<List<Row>> batches(Stage stage, int epoch) {
        Random random = new Random(stage.seed() * 7919 + epoch);
        List<Row> rows = new ArrayList<>();
        for (Example example : stage.examples()) {
            Example shown = random.nextBoolean() ? example.swapped().orElse(example) : example;
            Example named = random.nextDouble() < stage.renamed() ? states.exchanged(shown, random) : shown;
            rows.add(new Row(named, reader.read(named.sentence())));
        }
        Collections.shuffle(rows, random);
        List<List<Row>> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += stage.batch() * POOL) {
            List<Row> pool = new ArrayList<>(rows.subList(from, Math.min(rows.size(), from + stage.batch() * POOL)));
            pool.sort(Comparator.comparingInt(row -> row.pieces().length()));
            for (int at = 0; at < pool.size(); at += stage.batch()) {
                batches.add(List.copyOf(pool.subList(at, Math.min(pool.size(), at + stage.batch()))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static Map<Task, double[]> classWeights(List<Example> examples) {
        Map<Task, double[]> weights = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            int classes = task.classes().size();
            double[] counts = new double[classes];
            examples.forEach(example -> {
                Integer label = example.labels().get(task);
                if (label != null) {
                    counts[label]++;
                }
            });
            double rows =
                    IntStream.range(0, classes).mapToDouble(c -> counts[c]).sum();
            if (rows > 0) {
                weights.put(
                        task,
                        IntStream.range(0, classes)
                                .mapToDouble(c -> Math.pow(rows / (classes * Math.max(1, counts[c])), BALANCE))
                                .toArray());
            }
        }
        return weights;
    }

    /** The logits of every task for each sentence, in the same order. */
    List<Map<Task, float[]>> answers(List<MarkedSentence> sentences) {
        List<Pieces> pieces = sentences.stream().map(reader::read).toList();
        List<Integer> byLength = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> pieces.get(i).length()))
                .toList();
        Map<Integer, Map<Task, float[]>> answers = new LinkedHashMap<>();
        for (int from = 0; from < byLength.size(); from += ASKED) {
            List<Integer> rows = byLength.subList(from, Math.min(byLength.size(), from + ASKED));
            try (NDManager step = manager.newSubManager()) {
                NDArray encoded =
                        network.encode(Batch.of(rows.stream().map(pieces::get).toList()), step, 0);
                for (Task task : Task.values()) {
                    int classes = task.classes().size();
                    float[] logits = network.logits(task, encoded, 0).toFloatArray();
                    for (int i = 0; i < rows.size(); i++) {
                        answers.computeIfAbsent(rows.get(i), row -> new EnumMap<>(Task.class))
                                .put(task, Arrays.copyOfRange(logits, i * classes, (i + 1) * classes));
                    }
                }
            }
        }
        return IntStream.range(0, pieces.size()).mapToObj(answers::get).toList();
    }
}
