package org.entente.stance.agreement;

import java.util.Optional;

/** Cohen's kappa of two coders: agreement beyond what their own frequencies would bring about by chance. */
final class CohenKappa {
    private CohenKappa() {}

    /**
     * Kappa: 1 for perfect agreement, 0 for that of chance; empty where both coders gave one and the same category
     * only, because chance would then agree perfectly, too.
     */
    static Optional<Double> of(Table confusion, Weighting weighting) {
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < confusion.size(); i++) {
            for (int j = 0; j < confusion.size(); j++) {
                double disagreement = weighting.disagreement(i, j);
                observed += disagreement * confusion.at(i, j);
                expected += disagreement * confusion.row(i) * confusion.column(j);
            }
        }
        return expected > 0 ? Optional.of(1 - confusion.total() * observed / expected) : Optional.empty();
    }
}
