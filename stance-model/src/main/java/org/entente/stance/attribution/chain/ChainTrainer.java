package org.entente.stance.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Fits a linear-chain conditional random field by AdaGrad with dropout of features, and takes the mean of the weights
 * after each of the later passes. The same input gives the same model.
 */
public final class ChainTrainer {
    private static final double EPSILON = 1e-6;

    private final Labels labels;
    private final TrainingOptions options;
    private final FeatureIndex index;
    private final float[] weights;
    private final float[] squares;
    private final double[][] steps;
    private final double[][] stepSquares;
    private final SplittableRandom random;

    /** The features of each position of a sequence, with its label. */
    public record Example(int[][] features, int[] labels) {}

    private ChainTrainer(Labels labels, List<Example> examples, TrainingOptions options) {
        this.labels = labels;
        this.options = options;
        this.index = new FeatureIndex(frequent(examples, options.cutoff()));
        int count = labels.count();
        this.weights = new float[index.size() * count];
        this.squares = new float[index.size() * count];
        this.steps = new double[count][count];
        this.stepSquares = new double[count][count];
        this.random = new SplittableRandom(options.seed());
    }

    /** The model that fits the examples. */
    public static ChainModel train(Labels labels, List<Example> examples, TrainingOptions options) {
        return new ChainTrainer(labels, examples, options).train(examples);
    }

    private static int[] frequent(List<Example> examples, int cutoff) {
        int[] all = examples.stream()
                .flatMap(example -> Arrays.stream(example.features()))
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        int kept = 0;
        for (int start = 0, end; start < all.length; start = end) {
            end = start;
            while (end < all.length && all[end] == all[start]) {
                end++;
            }
            if (end - start >= cutoff) {
                all[kept++] = all[start];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private ChainModel train(List<Example> examples) {
        List<Example> indexed = new ArrayList<>();
        for (Example example : examples) {
            if (example.labels().length > 0) {
                indexed.add(new Example(rows(example.features()), example.labels()));
            }
        }
        Random order = new Random(options.seed());
        float[] sums = new float[weights.length];
        int firstSummed = options.epochs() / 2;
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            Collections.shuffle(indexed, order);
            indexed.forEach(this::learn);
            for (int i = 0; epoch >= firstSummed && i < sums.length; i++) {
                sums[i] += weights[i] / (options.epochs() - firstSummed);
            }
        }
        return new ChainModel(labels, index, sums, steps);
    }

    private int[][] rows(int[][] features) {
        return Arrays.stream(features)
                .map(position -> Arrays.stream(position)
                        .map(index::rowOf)
                        .filter(row -> row >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    private void learn(Example example) {
        int[][] rows = Arrays.stream(example.features()).map(this::dropped).toArray(int[][]::new);
        double[][] scores = Arrays.stream(rows).map(this::scores).toArray(double[][]::new);
        int count = labels.count();
        double[][] stepSums = new double[count][count];
        double[][] marginals = new Lattice(labels, scores, steps).marginals(stepSums);
        for (int t = 0; t < rows.length; t++) {
            for (int y = 0; y < count; y++) {
                double gradient = (example.labels()[t] == y ? 1 : 0) - marginals[t][y];
                if (Math.abs(gradient) > 1e-3) {
                    update(rows[t], y, gradient);
                }
            }
            if (t > 0) {
                stepSums[example.labels()[t - 1]][example.labels()[t]] -= 1;
            }
        }
        updateSteps(stepSums);
    }

    private int[] dropped(int[] rows) {
        if (options.dropout() == 0) {
            return rows;
        }
        int[] kept = new int[rows.length];
        int size = 0;
        int threshold = (int) (options.dropout() * 256);
        long bits = 0;
        for (int i = 0; i < rows.length; i++) {
            bits = i % 8 == 0 ? random.nextLong() : bits >>> 8;
            if ((bits & 255) >= threshold) {
                kept[size++] = rows[i];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private double[] scores(int[] rows) {
        int count = labels.count();
        double scale = 1 / (1 - options.dropout());
        double[] sums = new double[count];
        for (int row : rows) {
            for (int y = 0, at = row * count; y < count; y++, at++) {
                sums[y] += weights[at];
            }
        }
        for (int y = 0; y < count; y++) {
            sums[y] *= scale;
        }
        return sums;
    }

    private void update(int[] rows, int label, double gradient) {
        int count = labels.count();
        for (int row : rows) {
            int at = row * count + label;
            double slope = gradient - options.decay() * weights[at];
            squares[at] += (float) (slope * slope);
            weights[at] += (float) (options.rate() * slope / Math.sqrt(squares[at] + EPSILON));
        }
    }

    private void updateSteps(double[][] excess) {
        for (int x = 0; x < excess.length; x++) {
            for (int y = 0; y < excess.length; y++) {
                if (excess[x][y] != 0) {
                    stepSquares[x][y] += excess[x][y] * excess[x][y];
                    steps[x][y] -= options.rate() * excess[x][y] / Math.sqrt(stepSquares[x][y] + EPSILON);
                }
            }
        }
    }
}
