package org.entente.stance.position.correction;

import java.util.List;

/**
 * Positions corrected by a sample that people coded.
 *
 * @param coded number of coded statements that could be used
 * @param coders number of people who coded
 * @param errors what the coders say of the model's FAVOR and AGAINST
 * @param positions of the actors that have a score, in the order of the report
 * @param leftOut what was left out of the coded sample and why, in a line each
 */
public record Correction(
        int coded, int coders, List<MeasuredError> errors, List<CorrectedPosition> positions, List<String> leftOut) {
    public Correction {
        errors = List.copyOf(errors);
        positions = List.copyOf(positions);
        leftOut = List.copyOf(leftOut);
    }

    /** A correction for which nothing was left out. */
    public Correction(int coded, int coders, List<MeasuredError> errors, List<CorrectedPosition> positions) {
        this(coded, coders, errors, positions, List.of());
    }
}
