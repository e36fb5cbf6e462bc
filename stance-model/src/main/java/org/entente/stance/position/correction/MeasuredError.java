package org.entente.stance.position.correction;

import org.entente.stance.Stance;

/**
 * What coders say of the statements to which the model gave one stance.
 *
 * @param model what the model said
 * @param coded number of coded statements with this stance from the model
 * @param favor share of them that coders call FAVOR
 * @param neither share of them that coders call NEITHER
 * @param against share of them that coders call AGAINST
 */
public record MeasuredError(Stance model, int coded, double favor, double neither, double against) {}
