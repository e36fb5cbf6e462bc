package org.entente.stance.attribution.chain;

import java.util.Arrays;

/** Scores of the labels at each position and of the steps between them; finds the best path and the marginals. */
final class Lattice {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Labels labels;
    private final double[][] scores;
    private final double[][] steps;
    private final int count;

    /**
     * @param scores by position and label
     * @param steps by label and label that follows
     */
    Lattice(Labels labels, double[][] scores, double[][] steps) {
        this.labels = labels;
        this.scores = scores;
        this.steps = steps;
        this.count = labels.count();
    }

    int[] best() {
        int length = scores.length;
        int[][] from = new int[length][count];
        double[] reached = start();
        for (int t = 1; t < length; t++) {
            double[] next = new double[count];
            for (int y = 0; y < count; y++) {
                from[t][y] = bestBefore(reached, y);
                next[y] = step(reached, from[t][y], y) + scores[t][y];
            }
            reached = next;
        }
        int[] path = new int[length];
        path[length - 1] = bestEnd(reached);
        for (int t = length - 1; t > 0; t--) {
            path[t - 1] = from[t][path[t]];
        }
        return path;
    }

    private int bestEnd(double[] reached) {
        int best = Labels.OUTSIDE;
        for (int y = 0; y < count; y++) {
            if (labels.mayEnd(y) && reached[y] > reached[best]) {
                best = y;
            }
        }
        return best;
    }

    private double[] start() {
        double[] reached = new double[count];
        for (int y = 0; y < count; y++) {
            reached[y] = labels.mayStart(y) ? scores[0][y] : NEVER;
        }
        return reached;
    }

    private int bestBefore(double[] reached, int y) {
        int best = 0;
        for (int x = 1; x < count; x++) {
            if (step(reached, x, y) > step(reached, best, y)) {
                best = x;
            }
        }
        return best;
    }

    private double step(double[] reached, int x, int y) {
        return labels.mayFollow(x, y) ? reached[x] + steps[x][y] : NEVER;
    }

    /** Probabilities of the labels by position; adds those of the steps to {@code stepSums}. */
    double[][] marginals(double[][] stepSums) {
        return combine(forward(), backward(), stepSums);
    }

    private double[][] forward() {
        double[][] forward = new double[scores.length][count];
        forward[0] = start();
        double[] terms = new double[count];
        for (int t = 1; t < scores.length; t++) {
            for (int y = 0; y < count; y++) {
                for (int x = 0; x < count; x++) {
                    terms[x] = step(forward[t - 1], x, y);
                }
                forward[t][y] = logSum(terms) + scores[t][y];
            }
        }
        return forward;
    }

    private double[][] backward() {
        int last = scores.length - 1;
        double[][] backward = new double[scores.length][count];
        Arrays.setAll(backward[last], y -> labels.mayEnd(y) ? 0 : NEVER);
        double[] terms = new double[count];
        for (int t = last - 1; t >= 0; t--) {
            for (int x = 0; x < count; x++) {
                for (int y = 0; y < count; y++) {
                    terms[y] = labels.mayFollow(x, y) ? steps[x][y] + scores[t + 1][y] + backward[t + 1][y] : NEVER;
                }
                backward[t][x] = logSum(terms);
            }
        }
        return backward;
    }

    private double[][] combine(double[][] forward, double[][] backward, double[][] stepSums) {
        int length = scores.length;
        double[] ends = new double[count];
        Arrays.setAll(ends, y -> forward[length - 1][y] + backward[length - 1][y]);
        double total = logSum(ends);
        double[][] marginals = new double[length][count];
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < count; y++) {
                marginals[t][y] = Math.exp(forward[t][y] + backward[t][y] - total);
                for (int x = 0; t > 0 && x < count; x++) {
                    stepSums[x][y] += labels.mayFollow(x, y)
                            ? Math.exp(forward[t - 1][x] + steps[x][y] + scores[t][y] + backward[t][y] - total)
                            : 0;
                }
            }
        }
        return marginals;
    }

    private static double logSum(double[] terms) {
        double max = NEVER;
        for (double term : terms) {
            max = Math.max(max, term);
        }
        if (max == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (double term : terms) {
            sum += term == NEVER ? 0 : Math.exp(term - max);
        }
        return max + Math.log(sum);
    }
}
