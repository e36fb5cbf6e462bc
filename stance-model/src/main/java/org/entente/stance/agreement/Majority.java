package org.entente.stance.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.stance.Stance;

/**
 * What most coders of a unit say.
 *
 * @param stances by unit, where one stance got more codings than any other, from at least two coders in all
 * @param ties units where two stances share the first place
 */
record Majority(SortedMap<String, Stance> stances, List<String> ties) {
    static Majority of(Codings codings) {
        SortedMap<String, Stance> stances = new TreeMap<>();
        List<String> ties = new ArrayList<>();
        for (String unit : codings.units()) {
            List<Stance> given = codings.of(unit);
            if (given.size() > 1) {
                most(given).ifPresentOrElse(stance -> stances.put(unit, stance), () -> ties.add(unit));
            }
        }
        return new Majority(stances, List.copyOf(ties));
    }

    private static Optional<Stance> most(List<Stance> given) {
        Map<Stance, Integer> votes = new EnumMap<>(Stance.class);
        given.forEach(stance -> votes.merge(stance, 1, Integer::sum));
        int first = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Stance> leaders = votes.keySet().stream()
                .filter(stance -> votes.getOrDefault(stance, 0) == first)
                .toList();
        return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
    }
}
