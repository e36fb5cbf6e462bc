package org.entente.stance;

/** What a statement says about its target. */
public enum Stance {
    FAVOR,
    AGAINST,
    NEITHER
}
