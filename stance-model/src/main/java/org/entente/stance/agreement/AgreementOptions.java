package org.entente.stance.agreement;

/**
 * How intervals of agreement are made.
 *
 * @param level nominal coverage, in (0, 1)
 * @param resamples number of resamples behind an interval, at least 100
 * @param seed of the random numbers
 */
public record AgreementOptions(double level, int resamples, long seed) {
    public AgreementOptions {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be in (0, 1), got " + level);
        }
        if (resamples < 100) {
            throw new IllegalArgumentException("resamples must be at least 100, got " + resamples);
        }
    }

    public static AgreementOptions defaults() {
        return new AgreementOptions(0.95, 2000, 1);
    }

    public AgreementOptions withSeed(long other) {
        return new AgreementOptions(level, resamples, other);
    }
}
