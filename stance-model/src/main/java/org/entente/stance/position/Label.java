package org.entente.stance.position;

/** A position in one word; INSUFFICIENT where there is too little evidence to say. */
public enum Label {
    FAVOR,
    AGAINST,
    MIXED,
    INSUFFICIENT
}
