package org.entente.training;

import java.nio.file.Path;
import org.entente.training.data.Sources;

/**
 * What to train on, and where to write.
 *
 * @param out folder for weights and report
 * @param seed of all random numbers
 * @param threads for arithmetic; as sums are rounded in another order, weights differ a little with another number
 * @param limit how many rows of each data set to use at most
 * @param folds how many of the five folds of PLOVER rows to cross-validate on
 */
public record TrainingRequest(Sources sources, Path out, Recipe recipe, long seed, int threads, int limit, int folds) {
    /** How many folds there are. */
    public static final int FOLDS = 5;

    public TrainingRequest {
        if (folds < 0 || folds > FOLDS) {
            throw new IllegalArgumentException("Folds must be 0 to " + FOLDS + ", got " + folds);
        }
    }
}
