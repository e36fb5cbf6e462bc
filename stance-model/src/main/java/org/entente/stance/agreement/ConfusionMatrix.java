package org.entente.stance.agreement;

import java.util.List;
import org.entente.stance.Stance;

/**
 * How often two coders gave which two stances to one unit.
 *
 * @param counts a row for each stance of the reference, a column for each of the other, in the order of {@link #ORDER}
 */
public record ConfusionMatrix(List<List<Integer>> counts) {
    /** The stances from against to in favor. */
    public static final List<Stance> ORDER = List.of(Stance.AGAINST, Stance.NEITHER, Stance.FAVOR);

    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != ORDER.size() || counts.stream().anyMatch(row -> row.size() != ORDER.size())) {
            throw new IllegalArgumentException("counts must have a row and a column for each stance, got " + counts);
        }
    }

    /** How many units got these two stances. */
    public int count(Stance reference, Stance other) {
        return counts.get(ORDER.indexOf(reference)).get(ORDER.indexOf(other));
    }
}
