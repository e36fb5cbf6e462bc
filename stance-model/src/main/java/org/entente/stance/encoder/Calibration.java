package org.entente.stance.encoder;

import java.util.Collections;
import java.util.List;

/**
 * Makes probabilities, and a decision, of what a head says.
 *
 * @param temperature what the head's outputs are divided by; above 1, probabilities become less extreme
 * @param bias added to the outputs after that, by class
 * @param offsets added to the logarithm of a probability before the largest one is decided for, by class
 */
public record Calibration(double temperature, List<Double> bias, List<Double> offsets) {
    public Calibration {
        bias = List.copyOf(bias);
        offsets = List.copyOf(offsets);
        if (!(temperature > 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("Temperature must be positive, got " + temperature);
        }
        if (bias.size() != offsets.size()) {
            throw new IllegalArgumentException(
                    "Bias and offsets must be of as many classes, got " + bias.size() + " and " + offsets.size());
        }
    }

    /** Softmax, and the likeliest class. */
    public static Calibration none(Task task) {
        List<Double> zeros = Collections.nCopies(task.classes().size(), 0.0);
        return new Calibration(1, zeros, zeros);
    }

    /** The classes' probabilities. */
    public double[] probabilities(float[] outputs) {
        double[] shares = new double[outputs.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = outputs[i] / temperature + bias.get(i);
            largest = Math.max(largest, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - largest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Index of the class that is decided for; the first of equals. */
    public int decision(double[] probabilities) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < probabilities.length; i++) {
            double value = StrictMath.log(probabilities[i]) + offsets.get(i);
            if (value > most) {
                best = i;
                most = value;
            }
        }
        return best;
    }
}
