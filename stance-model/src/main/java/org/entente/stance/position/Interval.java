package org.entente.stance.position;

/**
 * An interval estimate.
 *
 * @param level nominal coverage, in (0, 1), such as 0.95
 */
public record Interval(double lower, double upper, double level) {
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower must be at most upper, got " + lower + " and " + upper);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be in (0, 1), got " + level);
        }
    }
}
