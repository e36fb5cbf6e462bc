package org.entente.stance.position.influence;

/** What can be left out of the evidence at once. */
public enum Part {
    STATEMENT,
    ARTICLE,
    SPEAKER,
    OUTLET
}
