package org.entente.stance.encoder;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the encoder says of a marked sentence.
 *
 * @param probabilities calibrated probabilities of a task's classes, in the order of {@link Task#classes()}; not to be
 *     changed
 * @param decisions index of the class that is answered; where classes are rare, not always the likeliest
 */
public record Answers(Map<Task, double[]> probabilities, Map<Task, Integer> decisions) {
    public Answers {
        probabilities = copy(probabilities);
        decisions = copy(decisions);
    }

    private static <V> Map<Task, V> copy(Map<Task, V> values) {
        Map<Task, V> copy = new EnumMap<>(Task.class);
        copy.putAll(values);
        return copy;
    }

    /** P(FAVOR) - P(AGAINST), in [-1, 1]. */
    public double score() {
        return score(probabilities.getOrDefault(Task.STANCE, new double[] {0, 1, 0}));
    }

    static double score(double... stance) {
        return stance[0] - stance[2];
    }

    /** P(POSITIVE) - P(NEGATIVE), in [-1, 1]: the author's tone toward the target. */
    public double tone() {
        double[] tone = probabilities.getOrDefault(Task.TONE, new double[] {0, 1, 0});
        return tone[0] - tone[2];
    }
}
