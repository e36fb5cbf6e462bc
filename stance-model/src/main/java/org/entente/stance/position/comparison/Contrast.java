package org.entente.stance.position.comparison;

import org.entente.stance.position.Interval;

/**
 * How far two positions differ.
 *
 * @param difference score of the second less that of the first, in [-2, 2]
 * @param interval of the difference
 * @param p probability of a difference at least this far from 0 where there is none
 * @param correctedP the same, corrected for the number of comparisons in the report (Holm 1979)
 */
public record Contrast(
        Kind kind, Side first, Side second, double difference, Interval interval, double p, double correctedP) {
    /** What sets the two sides apart. */
    public enum Kind {
        /** Two actors, all their statements. */
        ACTORS,
        /** One actor, before and after a day. */
        PERIODS
    }

    /** Whether a difference this clear would come about by chance in less than 1 - level of all runs. */
    public boolean isSignificant() {
        return correctedP < 1 - interval.level();
    }
}
