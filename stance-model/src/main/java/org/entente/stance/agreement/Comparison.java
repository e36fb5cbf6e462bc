package org.entente.stance.agreement;

import java.util.Map;
import org.entente.stance.Stance;

/**
 * How far two coders, of whom one may be the model, agree on the units that both coded.
 *
 * @param reference who is taken to be right for precision and recall
 * @param other who is measured against the reference
 * @param units how many units both coded
 * @param observedAgreement the share of units with the same stance from both
 * @param precision of all units that the other gave a stance, the share that the reference gave it, too
 * @param recall of all units that the reference gave a stance, the share that the other gave it, too
 */
public record Comparison(
        String reference,
        String other,
        int units,
        Measure observedAgreement,
        Map<Scale, Measure> alpha,
        Map<Weighting, Measure> kappa,
        ConfusionMatrix confusion,
        Map<Stance, Measure> precision,
        Map<Stance, Measure> recall) {
    public Comparison {
        alpha = Map.copyOf(alpha);
        kappa = Map.copyOf(kappa);
        precision = Map.copyOf(precision);
        recall = Map.copyOf(recall);
    }
}
