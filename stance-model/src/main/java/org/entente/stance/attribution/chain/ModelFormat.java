package org.entente.stance.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How a model is stored: features as differences of their sorted hashes, weights as bytes. */
final class ModelFormat {
    private static final double SCALE = 16;

    private ModelFormat() {}

    static void write(DataOutput out, Labels labels, FeatureIndex index, float[] weights, double[][] steps)
            throws IOException {
        int count = labels.count();
        boolean[] kept = new boolean[index.size()];
        int size = 0;
        for (int row = 0; row < kept.length; row++) {
            for (int y = 0; y < count; y++) {
                kept[row] |= rounded(weights[row * count + y]) != 0;
            }
            size += kept[row] ? 1 : 0;
        }
        out.writeByte(labels.kinds());
        out.writeInt(size);
        writeSteps(out, steps);
        writeFeatures(out, index, kept);
        for (int y = 0; y < count; y++) {
            for (int row = 0; row < kept.length; row++) {
                if (kept[row]) {
                    out.writeByte(rounded(weights[row * count + y]));
                }
            }
        }
    }

    private static void writeSteps(DataOutput out, double[][] steps) throws IOException {
        for (double[] from : steps) {
            for (double step : from) {
                out.writeFloat((float) step);
            }
        }
    }

    /** In four planes, the highest byte first, since differences are small and compress well when they stand together. */
    private static void writeFeatures(DataOutput out, FeatureIndex index, boolean[] kept) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) {
            int before = Integer.MIN_VALUE;
            for (int row = 0; row < kept.length; row++) {
                if (kept[row]) {
                    out.writeByte(index.feature(row) - before >>> shift);
                    before = index.feature(row);
                }
            }
        }
    }

    static ChainModel read(DataInput in) throws IOException {
        Labels labels = new Labels(in.readUnsignedByte());
        int count = labels.count();
        int size = in.readInt();
        double[][] steps = new double[count][count];
        for (double[] from : steps) {
            for (int y = 0; y < count; y++) {
                from[y] = in.readFloat();
            }
        }
        FeatureIndex index = new FeatureIndex(readFeatures(in, size));
        float[] weights = new float[size * count];
        byte[] plane = new byte[size];
        for (int y = 0; y < count; y++) {
            in.readFully(plane);
            for (int row = 0; row < size; row++) {
                weights[row * count + y] = (float) (plane[row] / SCALE);
            }
        }
        return new ChainModel(labels, index, weights, steps);
    }

    private static int[] readFeatures(DataInput in, int size) throws IOException {
        int[] features = new int[size];
        byte[] plane = new byte[size];
        for (int shift = 24; shift >= 0; shift -= 8) {
            in.readFully(plane);
            for (int row = 0; row < size; row++) {
                features[row] |= (plane[row] & 255) << shift;
            }
        }
        int before = Integer.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            before += features[row];
            features[row] = before;
        }
        return features;
    }

    private static int rounded(float weight) {
        return (int) Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
    }
}
