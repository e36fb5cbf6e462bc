package org.entente.stance;

/** Whether a statement holds at the article's date, or the text marks it as over. */
public enum Time {
    NOW,
    PAST
}
