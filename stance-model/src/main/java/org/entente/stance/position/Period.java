package org.entente.stance.position;

/** Length of a series' periods. */
public enum Period {
    MONTH,
    QUARTER,
    YEAR
}
