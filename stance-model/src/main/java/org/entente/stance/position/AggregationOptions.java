package org.entente.stance.position;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How statements become positions.
 *
 * @param level nominal coverage of intervals, in (0, 1)
 * @param resamples number of resamples behind an interval, at least 100
 * @param seed of the random numbers
 * @param priorStrength weight of the prior at score 0, in statements of weight 1, at least 0
 * @param minimumEffectiveStatements below it a position is INSUFFICIENT, at least 1
 * @param period length of a series' periods; empty for years where the articles span more than five, else quarters
 * @param rollingDays length of the rolling window, at least 1; empty for none
 * @param bandwidthDays reach of the smoothing, at least 1; empty for a sixth of the time that an actor's statements span
 * @param split the day that begins the second of the two periods that are compared; empty for the middle of the articles
 * @param duplicateSimilarity share of word sequences in common from which on articles count as one, in (0, 1]
 */
public record AggregationOptions(
        double level,
        int resamples,
        long seed,
        double priorStrength,
        double minimumEffectiveStatements,
        Optional<Period> period,
        OptionalInt rollingDays,
        OptionalInt bandwidthDays,
        Optional<LocalDate> split,
        double duplicateSimilarity) {
    private static final int LONGEST_DAYS = 100_000;
    private static final double DUPLICATE_SIMILARITY = 0.5;

    public AggregationOptions {
        require(level > 0 && level < 1, "level must be in (0, 1)", level);
        require(resamples >= 100, "resamples must be at least 100", resamples);
        require(priorStrength >= 0 && priorStrength < 1e6, "priorStrength must be in [0, 1000000)", priorStrength);
        require(
                minimumEffectiveStatements >= 1 && minimumEffectiveStatements < 1e6,
                "minimumEffectiveStatements must be in [1, 1000000)",
                minimumEffectiveStatements);
        requireDays("rollingDays", rollingDays);
        requireDays("bandwidthDays", bandwidthDays);
        require(
                duplicateSimilarity > 0 && duplicateSimilarity <= 1,
                "duplicateSimilarity must be in (0, 1]",
                duplicateSimilarity);
    }

    /** Options without windows, and with the defaults for smoothing, comparison and duplicates. */
    public AggregationOptions(
            double level,
            int resamples,
            long seed,
            double priorStrength,
            double minimumEffectiveStatements,
            Optional<Period> period) {
        this(
                level,
                resamples,
                seed,
                priorStrength,
                minimumEffectiveStatements,
                period,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                DUPLICATE_SIMILARITY);
    }

    private static void requireDays(String name, OptionalInt days) {
        if (days.isPresent()) {
            int given = days.getAsInt();
            require(given >= 1 && given <= LONGEST_DAYS, name + " must be in [1, " + LONGEST_DAYS + "]", given);
        }
    }

    private static void require(boolean holds, String expected, Number got) {
        if (!holds) {
            throw new IllegalArgumentException(expected + ", got " + got);
        }
    }

    public static AggregationOptions defaults() {
        return new AggregationOptions(0.95, 2000, 1, 1.0, 2.0, Optional.empty());
    }

    /** The same options with another seed. */
    public AggregationOptions withSeed(long other) {
        return new AggregationOptions(
                level,
                resamples,
                other,
                priorStrength,
                minimumEffectiveStatements,
                period,
                rollingDays,
                bandwidthDays,
                split,
                duplicateSimilarity);
    }
}
