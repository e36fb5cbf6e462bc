package org.entente.stance.position;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random weights of units, one for each resample: independent, exponential, with mean 1. A unit's weights depend on the
 * seed and its key only, so that leaving out one unit does not change those of the others.
 */
final class UnitWeights {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long seed;
    private final int resamples;

    UnitWeights(long seed, int resamples) {
        this.seed = seed;
        this.resamples = resamples;
    }

    /** Fills the array, which has a place for each resample. */
    void fill(String key, double[] weights) {
        ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random(key));
        for (int i = 0; i < resamples; i++) {
            weights[i] = exponential.sample();
        }
    }

    /** Means of two exponential numbers, with a random sign: their distribution is symmetric around 0. */
    double[] symmetric(String key) {
        UniformRandomProvider random = random(key);
        ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random);
        double[] numbers = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            double size = (exponential.sample() + exponential.sample()) / 2;
            numbers[i] = random.nextBoolean() ? size : -size;
        }
        return numbers;
    }

    /** A generator of its own for each key. */
    UniformRandomProvider random(String key) {
        return RandomSource.XO_SHI_RO_256_PP.create(hash(key) ^ mixed(seed));
    }

    /** FNV-1a (Fowler, Noll and Vo), the same on every machine. */
    private static long hash(String key) {
        long hash = FNV_OFFSET;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
