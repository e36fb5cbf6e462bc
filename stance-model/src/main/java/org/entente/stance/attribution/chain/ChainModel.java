package org.entente.stance.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A trained linear-chain model. Immutable, thread-safe. */
public final class ChainModel {
    private final Labels labels;
    private final FeatureIndex index;
    private final float[] weights;
    private final double[][] steps;

    ChainModel(Labels labels, FeatureIndex index, float[] weights, double[][] steps) {
        this.labels = labels;
        this.index = index;
        this.weights = weights;
        this.steps = steps;
    }

    /** The stretches in a sequence, given the features of each position. */
    public int[] label(int[][] features) {
        return label(features, new double[labels.kinds()]);
    }

    /** The same with a bonus for each stretch of a kind: more finds more of them. */
    public int[] label(int[][] features, double... bonuses) {
        if (features.length == 0) {
            return new int[0];
        }
        double[][] scores = new double[features.length][];
        for (int t = 0; t < features.length; t++) {
            scores[t] = scores(features[t]);
            for (int kind = 0; kind < bonuses.length; kind++) {
                scores[t][labels.first(kind)] += bonuses[kind];
                scores[t][labels.single(kind)] += bonuses[kind];
            }
        }
        return new Lattice(labels, scores, steps).best();
    }

    public Labels labels() {
        return labels;
    }

    private double[] scores(int[] features) {
        int count = labels.count();
        double[] sums = new double[count];
        for (int feature : features) {
            int row = index.rowOf(feature);
            if (row >= 0) {
                for (int y = 0, at = row * count; y < count; y++, at++) {
                    sums[y] += weights[at];
                }
            }
        }
        return sums;
    }

    /** Writes the model with weights rounded to steps of 1/16; {@link #read} gives what this model is when rounded. */
    public void write(DataOutput out) throws IOException {
        ModelFormat.write(out, labels, index, weights, steps);
    }

    public static ChainModel read(DataInput in) throws IOException {
        return ModelFormat.read(in);
    }
}
