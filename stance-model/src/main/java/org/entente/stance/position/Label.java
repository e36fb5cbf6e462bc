package org.entente.stance.position;

/** A position in one word; INSUFFICIENT where there is too little evidence to say. */
public enum Label {
    FAVOR,
    AGAINST,
    MIXED,
    INSUFFICIENT;

    /** FAVOR or AGAINST where the interval excludes 0, else MIXED. */
    public static Label of(Estimate estimate) {
        if (estimate.interval().lower() > 0) {
            return FAVOR;
        }
        return estimate.interval().upper() < 0 ? AGAINST : MIXED;
    }
}
