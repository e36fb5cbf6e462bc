package org.entente.stance;

/** How firmly a statement is put. */
public enum Commitment {
    ASSERTED,
    HEDGED,
    CONDITIONAL,
    DENIED
}
