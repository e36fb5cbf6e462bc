package org.entente.stance.agreement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.stance.Stance;

/**
 * The stances that the model and the coders gave to units.
 *
 * @param model by unit
 * @param coders by coder, then by unit; a coder need not have coded every unit
 */
public record Codings(SortedMap<String, Stance> model, SortedMap<String, SortedMap<String, Stance>> coders) {
    public Codings {
        model = sorted(model);
        SortedMap<String, SortedMap<String, Stance>> copy = new TreeMap<>();
        coders.forEach((coder, stances) -> copy.put(coder, sorted(stances)));
        coders = Collections.unmodifiableSortedMap(copy);
    }

    private static SortedMap<String, Stance> sorted(Map<String, Stance> stances) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(stances));
    }

    /** The codings of one unit by its coders, the model left aside, in the order of the coders' names. */
    List<Stance> of(String unit) {
        return coders.values().stream()
                .filter(stances -> stances.containsKey(unit))
                .map(stances -> stances.get(unit))
                .toList();
    }

    /** The units that at least one coder coded, in order. */
    List<String> units() {
        return coders.values().stream()
                .flatMap(stances -> stances.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
