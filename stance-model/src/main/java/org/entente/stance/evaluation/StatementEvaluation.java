package org.entente.stance.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Target;

/** Compares where actors stand in short texts with where people said they stand. */
public final class StatementEvaluation {
    private StatementEvaluation() {}

    /**
     * The sign of the weighted sum of each actor's statements toward the target's counterpart; for the counterpart, of its
     * statements toward anyone. Statements that take no side do not count; an actor without others, or with a sum of 0,
     * has no answer.
     */
    public static Map<String, Stance> answer(List<Statement> statements, Target target) {
        Map<String, Double> sums = new TreeMap<>();
        statements.stream()
                .filter(statement -> statement.stance() != Stance.NEITHER)
                .filter(statement -> statement.holder().equals(target.counterpart())
                        || statement.target().equals(target.counterpart()))
                .forEach(statement ->
                        sums.merge(statement.holder(), statement.weight() * statement.score(), Double::sum));
        Map<String, Stance> answer = new LinkedHashMap<>();
        sums.forEach((actor, sum) -> {
            if (sum != 0) {
                answer.put(actor, sum > 0 ? Stance.FAVOR : Stance.AGAINST);
            }
        });
        return answer;
    }

    /** Cases, cases right, and precision, recall and F1 over the triples of case, actor and sign. */
    public static Map<String, Number> metrics(List<CaseResult> results) {
        int expected = results.stream().mapToInt(r -> r.expected().size()).sum();
        int answered = results.stream().mapToInt(r -> r.answer().size()).sum();
        int hits = results.stream().mapToInt(CaseResult::hits).sum();
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("cases", results.size());
        metrics.put("cases_right", (int)
                results.stream().filter(CaseResult::isRight).count());
        metrics.put("precision", ratio(hits, answered));
        metrics.put("recall", ratio(hits, expected));
        metrics.put("f1", ratio(2.0 * hits, answered + expected));
        return metrics;
    }

    private static double ratio(double part, int whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /** The same metrics for each phenomenon, by name. */
    public static Map<String, Map<String, Number>> byPhenomenon(List<CaseResult> results) {
        Map<String, Map<String, Number>> table = new LinkedHashMap<>();
        results.stream()
                .collect(Collectors.groupingBy(CaseResult::phenomenon, TreeMap::new, Collectors.toList()))
                .forEach((phenomenon, part) -> table.put(phenomenon, metrics(part)));
        return table;
    }
}
