package org.entente.stance;

/** Who says it: the holder's side in quotation marks, someone in reported speech, or the article itself. */
public enum Voice {
    QUOTE,
    REPORTED,
    NARRATOR
}
