package org.entente.stance.attribution.chain;

/**
 * How a chain is trained.
 *
 * @param epochs passes over the sequences
 * @param rate step of AdaGrad
 * @param cutoff fewest positions that a feature must occur at
 * @param dropout share of features left out at each step of training, in [0, 1)
 * @param decay how far AdaGrad draws each weight in use toward 0
 * @param seed of the order of the sequences and of dropout
 */
public record TrainingOptions(int epochs, double rate, int cutoff, double dropout, double decay, long seed) {}
