package org.entente.stance.position;

/**
 * A score with its uncertainty.
 *
 * @param score in [-1, 1], positive is favor
 */
public record Estimate(double score, Interval interval) {}
