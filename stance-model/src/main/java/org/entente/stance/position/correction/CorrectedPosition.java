package org.entente.stance.position.correction;

import org.entente.stance.position.Estimate;
import org.entente.stance.position.Label;

/**
 * A position after correction for the model's measured error.
 *
 * @param actor id of the holder, whose position has a score
 * @param label by the corrected interval
 * @param estimate with an interval that holds the uncertainty of the coded sample, too
 */
public record CorrectedPosition(String actor, Label label, Estimate estimate) {}
