package org.entente.stance.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Krippendorff's alpha, for any number of coders and with codings missing: Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (University of Pennsylvania, 2011).
 */
final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    /**
     * What one unit adds to the coincidences: each pair of its codings, with all pairs of one coding weighing 1.
     *
     * @param codes the categories that coders gave to the unit; fewer than two add nothing
     */
    static Table coincidences(int size, List<Integer> codes) {
        Table table = new Table(size);
        for (int i = 0; i < codes.size(); i++) {
            for (int j = 0; j < codes.size(); j++) {
                if (i != j) {
                    table.add(codes.get(i), codes.get(j), 1.0 / (codes.size() - 1));
                }
            }
        }
        return table;
    }

    /**
     * Alpha: 1 for perfect agreement, 0 for that of chance; empty where fewer than two categories were given, because
     * chance would then agree perfectly, too.
     *
     * @param values the categories as numbers, ascending
     */
    static Optional<Double> of(Table coincidences, Scale scale, double... values) {
        int size = coincidences.size();
        double[] frequencies = new double[size];
        for (int c = 0; c < size; c++) {
            frequencies[c] = coincidences.row(c);
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < size; c++) {
            for (int k = c + 1; k < size; k++) {
                double difference = scale.squaredDifference(c, k, frequencies, values);
                observed += coincidences.at(c, k) * difference;
                expected += frequencies[c] * frequencies[k] * difference;
            }
        }
        return expected > 0 ? Optional.of(1 - (coincidences.total() - 1) * observed / expected) : Optional.empty();
    }
}
