package org.entente.stance.attribution;

/**
 * How many marked and found items agree.
 *
 * @param gold items that people marked
 * @param predicted items that were found
 * @param goldMatched marked items that were found
 * @param predictedMatched found items that were marked
 */
public record MatchCounts(int gold, int predicted, int goldMatched, int predictedMatched) {
    static final MatchCounts NONE = new MatchCounts(0, 0, 0, 0);

    MatchCounts plus(MatchCounts other) {
        return new MatchCounts(
                gold + other.gold,
                predicted + other.predicted,
                goldMatched + other.goldMatched,
                predictedMatched + other.predictedMatched);
    }

    /** In [0, 1]; 0 where nothing was found. */
    public double precision() {
        return predicted == 0 ? 0 : (double) predictedMatched / predicted;
    }

    /** In [0, 1]; 0 where nothing was marked. */
    public double recall() {
        return gold == 0 ? 0 : (double) goldMatched / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
