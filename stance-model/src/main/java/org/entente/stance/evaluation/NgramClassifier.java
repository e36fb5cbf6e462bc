package org.entente.stance.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression over the n-grams of a text, with a quadratic penalty, fitted by AdaGrad: what a system
 * that understands more than n-grams has to beat. The same rows give the same classifier. Thread-safe.
 */
public final class NgramClassifier {
    private static final int SLOTS = 1 << 20;
    private static final int EPOCHS = 12;
    private static final double RATE = 0.1;
    private static final double PENALTY = 1e-4;
    private static final double EPSILON = 1e-8;
    private static final long SEED = 1;

    private final List<String> labels;
    private final float[] weights;

    /** A text and the label that people gave it. */
    public record Example(String text, String label) {}

    /**
     * The most likely label.
     *
     * @param confidence its probability
     */
    public record Guess(String label, double confidence) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int[] slots, int label) {}

    private NgramClassifier(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.weights = new float[SLOTS * labels.size()];
    }

    /**
     * Learns.
     *
     * @param labels all that may be answered, those of the examples among them
     */
    public static NgramClassifier train(List<String> labels, List<Example> examples) {
        NgramClassifier classifier = new NgramClassifier(labels);
        List<Row> rows = new ArrayList<>();
        examples.forEach(
                example -> rows.add(new Row(slots(Ngrams.of(example.text())), labels.indexOf(example.label()))));
        classifier.fit(rows);
        return classifier;
    }

    private void fit(List<Row> rows) {
        float[] squares = new float[weights.length];
        Random order = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(rows, order);
            rows.forEach(row -> learn(row, squares));
        }
    }

    private void learn(Row row, float... squares) {
        double[] probabilities = probabilities(row.slots());
        double value = value(row.slots());
        for (int label = 0; label < probabilities.length; label++) {
            double gradient = (probabilities[label] - (label == row.label() ? 1 : 0)) * value;
            for (int slot : row.slots()) {
                int at = slot * labels.size() + label;
                double slope = gradient + PENALTY * weights[at];
                squares[at] += (float) (slope * slope);
                weights[at] -= (float) (RATE * slope / (Math.sqrt(squares[at]) + EPSILON));
            }
        }
    }

    /** The label of a text; of equally likely ones, the first. */
    public Guess label(String text) {
        double[] probabilities = probabilities(slots(Ngrams.of(text)));
        int best = 0;
        for (int label = 1; label < probabilities.length; label++) {
            best = probabilities[label] > probabilities[best] ? label : best;
        }
        return new Guess(labels.get(best), probabilities[best]);
    }

    private double[] probabilities(int... slots) {
        int count = labels.size();
        double[] scores = new double[count];
        for (int slot : slots) {
            for (int label = 0, at = slot * count; label < count; label++, at++) {
                scores[label] += weights[at];
            }
        }
        double value = value(slots);
        double most = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < count; label++) {
            scores[label] *= value;
            most = Math.max(most, scores[label]);
        }
        double sum = 0;
        for (int label = 0; label < count; label++) {
            scores[label] = Math.exp(scores[label] - most);
            sum += scores[label];
        }
        for (int label = 0; label < count; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    /** Long and short texts weigh the same. */
    private static double value(int... slots) {
        return 1 / Math.sqrt(Math.max(1, slots.length));
    }

    private static int[] slots(int... ngrams) {
        int[] slots = new int[ngrams.length];
        for (int i = 0; i < ngrams.length; i++) {
            slots[i] = ngrams[i] & SLOTS - 1;
        }
        return slots;
    }
}
