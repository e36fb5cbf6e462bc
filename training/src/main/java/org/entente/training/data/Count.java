package org.entente.training.data;

/**
 * What became of the rows of a data set; all but {@code rows} and {@code unreadable} add up to {@code rows}.
 *
 * @param rows that could be read
 * @param unreadable rows that could not be read
 * @param repeats rows that say the same as an earlier one
 * @param excluded rows whose sentence stands in a file to leave out
 * @param setAside rows that are kept for evaluation
 * @param shared training rows left out because their sentence stands in another part
 * @param beyondLimit rows left out because fewer were asked for
 * @param development rows that decide when to stop, and on which the probabilities are calibrated
 * @param training rows to learn from
 */
public record Count(
        DataSet set,
        int rows,
        int unreadable,
        int repeats,
        int excluded,
        int setAside,
        int shared,
        int beyondLimit,
        int development,
        int training) {}
