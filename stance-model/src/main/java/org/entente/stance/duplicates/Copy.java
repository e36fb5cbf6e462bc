package org.entente.stance.duplicates;

/**
 * An article that repeats another.
 *
 * @param article id of the copy
 * @param similarity share of word sequences that the two have in common, in [0, 1]; 1 for the same words
 */
public record Copy(String article, double similarity) {}
