package org.entente.stance.position.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects p-values for the number of tests: Holm, A Simple Sequentially Rejective Multiple Test Procedure,
 * Scandinavian Journal of Statistics 6 (1979), 65-70. The chance of a single false finding among all of them stays
 * below the level, however the tests depend on each other.
 */
public final class Holm {
    private Holm() {}

    /** The corrected p-values, in the order given; each in [0, 1] and at least as large as before. */
    public static List<Double> corrected(List<Double> p) {
        List<Integer> ascending = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing(p::get))
                .toList();
        List<Double> corrected = new ArrayList<>(p);
        double largest = 0;
        for (int rank = 0; rank < ascending.size(); rank++) {
            int index = ascending.get(rank);
            largest = Math.max(largest, Math.min(1, (p.size() - rank) * p.get(index)));
            corrected.set(index, largest);
        }
        return corrected;
    }
}
