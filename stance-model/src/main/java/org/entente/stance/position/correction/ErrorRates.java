package org.entente.stance.position.correction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.stance.Stance;
import org.entente.stance.Statement;

/**
 * What the truth is, by coders, given what the model said. Where several people coded a statement, each counts by their
 * share. Half a statement is added to each stance (Jeffreys' prior), so that few statements without an error do not make
 * the model infallible.
 */
final class ErrorRates {
    private static final double PRIOR = 0.5;

    private final Map<Stance, Map<Stance, Double>> counts = new EnumMap<>(Stance.class);
    private final Map<Stance, Double> coded = new EnumMap<>(Stance.class);

    /**
     * Rates from a sample.
     *
     * @param model what the model said, by id of the statement; coded statements that are not there are passed over
     */
    ErrorRates(CodedSample sample, Map<String, Statement> model) {
        Map<String, Map<String, Stance>> byStatement = new TreeMap<>();
        sample.coders()
                .forEach((coder, stances) -> stances.forEach((id, stance) -> {
                    if (model.containsKey(id)) {
                        byStatement.computeIfAbsent(id, key -> new HashMap<>()).put(coder, stance);
                    }
                }));
        byStatement.forEach((id, codings) -> {
            Statement statement = model.get(id);
            if (statement != null) {
                coded.merge(statement.stance(), 1.0, Double::sum);
                codings.values()
                        .forEach(truth -> counts.computeIfAbsent(
                                        statement.stance(), stance -> new EnumMap<>(Stance.class))
                                .merge(truth, 1.0 / codings.size(), Double::sum));
            }
        });
    }

    /** Number of coded statements that the model gave this stance. */
    int coded(Stance model) {
        return (int) Math.round(coded.getOrDefault(model, 0.0));
    }

    /** Probability of the true stance where the model says another or the same. */
    double rate(Stance model, Stance truth) {
        double count = counts.getOrDefault(model, Map.of()).getOrDefault(truth, 0.0);
        return (count + PRIOR) / (coded.getOrDefault(model, 0.0) + PRIOR * Stance.values().length);
    }

    /** Covariance of two rates for the same stance of the model: that of a Dirichlet distribution. */
    double covariance(Stance model, Stance one, Stance other) {
        double size = coded.getOrDefault(model, 0.0) + PRIOR * Stance.values().length;
        double same = one == other ? rate(model, one) : 0;
        return (same - rate(model, one) * rate(model, other)) / (size + 1);
    }
}
