package org.entente.stance.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the model and the coders agree, and the coders among themselves.
 *
 * @param modelWithCoders the model against each coder, in the order of their names
 * @param modelWithMajority the model against what most coders say; empty where fewer than two coders share a unit
 * @param ties units on which the coders are split evenly, which the majority leaves out
 * @param codersWithCoders each pair of coders who share a unit
 * @param amongCoders alpha of all coders together; empty with fewer than two coders
 */
public record Agreement(
        List<Comparison> modelWithCoders,
        Optional<Comparison> modelWithMajority,
        List<String> ties,
        List<Comparison> codersWithCoders,
        Optional<Map<Scale, Measure>> amongCoders) {
    /** The name of the model in comparisons. */
    public static final String MODEL = "model";

    /** The name of the coders' majority in comparisons. */
    public static final String MAJORITY = "majority";

    public Agreement {
        modelWithCoders = List.copyOf(modelWithCoders);
        ties = List.copyOf(ties);
        codersWithCoders = List.copyOf(codersWithCoders);
        amongCoders = amongCoders.map(Map::copyOf);
    }

    /** Measures the agreement; the order in which codings came makes no difference. */
    public static Agreement of(Codings codings, AgreementOptions options) {
        Comparing comparing = new Comparing(options);
        Majority majority = Majority.of(codings);
        List<Comparison> withCoders = codings.coders().entrySet().stream()
                .map(coder -> comparing.compare(coder.getKey(), coder.getValue(), MODEL, codings.model()))
                .toList();
        Optional<Comparison> withMajority = majority.stances().isEmpty()
                ? Optional.empty()
                : Optional.of(comparing.compare(MAJORITY, majority.stances(), MODEL, codings.model()));
        Optional<Map<Scale, Measure>> among =
                codings.coders().size() < 2 ? Optional.empty() : Optional.of(comparing.among(codings));
        return new Agreement(withCoders, withMajority, majority.ties(), pairs(codings, comparing), among);
    }

    private static List<Comparison> pairs(Codings codings, Comparing comparing) {
        List<String> names = List.copyOf(codings.coders().keySet());
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Comparison pair = comparing.compare(
                        names.get(i),
                        codings.coders().getOrDefault(names.get(i), Collections.emptySortedMap()),
                        names.get(j),
                        codings.coders().getOrDefault(names.get(j), Collections.emptySortedMap()));
                if (pair.units() > 0) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }
}
