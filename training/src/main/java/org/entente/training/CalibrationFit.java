package org.entente.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;

/**
 * Fits what makes probabilities and decisions of a head's outputs. Temperature and biases are those of the greatest
 * likelihood (vector scaling with one scale; Guo et al., 2017), drawn toward 1 and 0 a little. Offsets
 * are those of the best macro F1 whose share of right answers is at most a point below that of the likeliest class.
 */
final class CalibrationFit {
    static final int FEWEST_ROWS = 30;
    private static final int ITERATIONS = 100;
    private static final double SCALE_PULL = 0.01;
    private static final double BIAS_PULL = 1;
    private static final double LEAST_SCALE = 0.05;
    private static final double LARGEST_OFFSET = 2;
    private static final double STEP = 0.1;
    private static final double TOLERATED_LOSS = 0.01;

    private final List<float[]> outputs;
    private final int[] golds;
    private final int classes;

    private CalibrationFit(Task task, List<float[]> outputs, int... golds) {
        this.outputs = outputs;
        this.golds = golds;
        this.classes = task.classes().size();
    }

    /**
     * No calibration where there are fewer than 30 rows.
     *
     * @param outputs the head's outputs for each row
     * @param golds index of the right class of each row
     */
    static Calibration of(Task task, List<float[]> outputs, List<Integer> golds) {
        if (outputs.size() < FEWEST_ROWS) {
            return Calibration.none(task);
        }
        CalibrationFit fit = new CalibrationFit(
                task, outputs, golds.stream().mapToInt(Integer::intValue).toArray());
        double[] parameters = fit.scaling();
        List<Double> bias = Arrays.stream(parameters).skip(1).boxed().toList();
        Calibration scaled = new Calibration(1 / parameters[0], bias, Collections.nCopies(bias.size(), 0.0));
        return new Calibration(scaled.temperature(), bias, fit.offsets(scaled));
    }

    /** Newton's method; the likelihood is concave. The first parameter scales the outputs, the others are biases. */
    private double[] scaling() {
        double[] parameters = new double[classes + 1];
        parameters[0] = 1;
        for (int i = 0; i < ITERATIONS; i++) {
            double[] change = step(parameters);
            double length = Arrays.stream(change).map(Math::abs).max().orElse(0);
            double damping = Math.min(1, 1 / length);
            for (int at = 0; at < parameters.length; at++) {
                parameters[at] += damping * change[at];
            }
            parameters[0] = Math.max(LEAST_SCALE, parameters[0]);
            if (length < 1e-9) {
                break;
            }
        }
        return parameters;
    }

    private double[] step(double... parameters) {
        int size = classes + 1;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int at = 0; at < size; at++) {
            double pull = at == 0 ? SCALE_PULL : BIAS_PULL;
            gradient[at] = pull * ((at == 0 ? 1 : 0) - parameters[at]);
            curvature[at][at] = pull;
        }
        for (int row = 0; row < golds.length; row++) {
            add(outputs.get(row), golds[row], parameters, gradient, curvature);
        }
        return solve(curvature, gradient);
    }

    private void add(float[] output, int gold, double[] parameters, double[] gradient, double[][] curvature) {
        double[] shares = shares(output, parameters);
        double mean = IntStream.range(0, classes)
                .mapToDouble(c -> shares[c] * output[c])
                .sum();
        gradient[0] += output[gold] - mean;
        for (int c = 0; c < classes; c++) {
            gradient[c + 1] += (c == gold ? 1 : 0) - shares[c];
            double slope = shares[c] * (output[c] - mean);
            curvature[0][0] += slope * (output[c] - mean);
            curvature[0][c + 1] += slope;
            curvature[c + 1][0] += slope;
            for (int other = 0; other < classes; other++) {
                curvature[c + 1][other + 1] += shares[c] * ((c == other ? 1 : 0) - shares[other]);
            }
        }
    }

    private double[] shares(float[] output, double... parameters) {
        double[] values = IntStream.range(0, classes)
                .mapToDouble(c -> parameters[0] * output[c] + parameters[c + 1])
                .toArray();
        double largest = Arrays.stream(values).max().orElse(0);
        double[] shares = Arrays.stream(values)
                .map(value -> StrictMath.exp(value - largest))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    /** Gaussian elimination; the matrix is symmetric and positive definite, so it needs no pivoting. */
    private static double[] solve(double[][] matrix, double... right) {
        int size = right.length;
        for (int at = 0; at < size; at++) {
            for (int row = at + 1; row < size; row++) {
                double factor = matrix[row][at] / matrix[at][at];
                for (int column = at; column < size; column++) {
                    matrix[row][column] -= factor * matrix[at][column];
                }
                right[row] -= factor * right[at];
            }
        }
        double[] solution = new double[size];
        for (int at = size - 1; at >= 0; at--) {
            double sum = right[at];
            for (int column = at + 1; column < size; column++) {
                sum -= matrix[at][column] * solution[column];
            }
            solution[at] = sum / matrix[at][at];
        }
        return solution;
    }

    /** One class after the other, until no offset gains. */
    private List<Double> offsets(Calibration scaled) {
        List<double[]> probabilities =
                outputs.stream().map(scaled::probabilities).toList();
        List<Double> best = new ArrayList<>(Collections.nCopies(classes, 0.0));
        Quality start = quality(scaled, probabilities, best);
        double least = start.accuracy() - TOLERATED_LOSS;
        double reached = start.macro();
        boolean gained = true;
        for (int round = 0; gained && round < 10; round++) {
            gained = false;
            for (int c = 0; c < classes; c++) {
                for (int tenths = -(int) (LARGEST_OFFSET / STEP); tenths <= LARGEST_OFFSET / STEP; tenths++) {
                    List<Double> tried = new ArrayList<>(best);
                    tried.set(c, tenths / 10.0);
                    Quality quality = quality(scaled, probabilities, tried);
                    if (quality.macro() > reached + 1e-9 && quality.accuracy() >= least) {
                        reached = quality.macro();
                        best = tried;
                        gained = true;
                    }
                }
            }
        }
        return best;
    }

    private record Quality(double macro, double accuracy) {}

    private Quality quality(Calibration scaled, List<double[]> probabilities, List<Double> offsets) {
        Calibration decided = new Calibration(scaled.temperature(), scaled.bias(), offsets);
        int[][] counts = new int[classes][classes];
        int right = 0;
        for (int row = 0; row < golds.length; row++) {
            int answer = decided.decision(probabilities.get(row));
            counts[golds[row]][answer]++;
            right += answer == golds[row] ? 1 : 0;
        }
        return new Quality(macro(counts), (double) right / golds.length);
    }

    private static double macro(int[]... counts) {
        double sum = 0;
        int occurring = 0;
        for (int c = 0; c < counts.length; c++) {
            int at = c;
            int both = Arrays.stream(counts[c]).sum()
                    + Arrays.stream(counts).mapToInt(row -> row[at]).sum();
            if (both > 0) {
                sum += 2.0 * counts[c][c] / both;
                occurring++;
            }
        }
        return occurring == 0 ? 0 : sum / occurring;
    }
}
