package org.entente.stance.position;

import java.util.Optional;

/**
 * How statements become positions.
 *
 * @param level nominal coverage of intervals, in (0, 1)
 * @param resamples number of resamples behind an interval, at least 100
 * @param seed of the random numbers
 * @param priorStrength weight of the prior at score 0, in statements of weight 1, at least 0
 * @param minimumEffectiveStatements below it a position is INSUFFICIENT, at least 1
 * @param period length of a series' periods; empty for years where the articles span more than five, else quarters
 */
public record AggregationOptions(
        double level,
        int resamples,
        long seed,
        double priorStrength,
        double minimumEffectiveStatements,
        Optional<Period> period) {
    public AggregationOptions {
        require(level > 0 && level < 1, "level must be in (0, 1)", level);
        require(resamples >= 100, "resamples must be at least 100", resamples);
        require(priorStrength >= 0 && priorStrength < 1e6, "priorStrength must be in [0, 1000000)", priorStrength);
        require(
                minimumEffectiveStatements >= 1 && minimumEffectiveStatements < 1e6,
                "minimumEffectiveStatements must be in [1, 1000000)",
                minimumEffectiveStatements);
    }

    private static void require(boolean holds, String expected, Number got) {
        if (!holds) {
            throw new IllegalArgumentException(expected + ", got " + got);
        }
    }

    public static AggregationOptions defaults() {
        return new AggregationOptions(0.95, 2000, 1, 1.0, 2.0, Optional.empty());
    }
}
