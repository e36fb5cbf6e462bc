package org.entente.stance.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How often which label was answered with which. */
public final class Confusion {
    private final List<String> labels;
    private final Map<Cell, Integer> counts = new HashMap<>();
    private final int rows;

    private record Cell(String gold, String answer) {}

    /** @param labels all that are scored; answers outside of them are wrong and have no score of their own */
    public Confusion(List<String> labels, List<Labelled> rows) {
        this.labels = List.copyOf(labels);
        this.rows = rows.size();
        rows.forEach(row -> counts.merge(new Cell(row.gold(), row.answer()), 1, Integer::sum));
    }

    /** The share of rows that are right; NaN without rows. */
    public double accuracy() {
        int right = labels.stream().mapToInt(label -> count(label, label)).sum();
        return rows == 0 ? Double.NaN : (double) right / rows;
    }

    /** The share of rows with an answer among the labels; NaN without rows. */
    public double coverage() {
        int answered = labels.stream().mapToInt(this::answers).sum();
        return rows == 0 ? Double.NaN : (double) answered / rows;
    }

    /** 2 right / (gold + answers); NaN where the label is neither in the gold labels nor answered. */
    public double f1(String label) {
        int both = golds(label) + answers(label);
        return both == 0 ? Double.NaN : 2.0 * count(label, label) / both;
    }

    /** The mean of the labels' F1, without labels that occur nowhere; NaN if that leaves none. */
    public double macroF1() {
        return labels.stream()
                .mapToDouble(this::f1)
                .filter(f1 -> !Double.isNaN(f1))
                .average()
                .orElse(Double.NaN);
    }

    /** Counts by gold label, then by answer; answers that occur nowhere are left out. */
    public Map<String, Map<String, Number>> table() {
        Set<String> answers = new LinkedHashSet<>(labels);
        counts.keySet().stream().map(Cell::answer).sorted().forEach(answers::add);
        Map<String, Map<String, Number>> table = new LinkedHashMap<>();
        for (String gold : labels) {
            Map<String, Number> row = new LinkedHashMap<>();
            answers.forEach(answer -> row.put(answer, count(gold, answer)));
            table.put(gold, row);
        }
        return table;
    }

    private int count(String gold, String answer) {
        return counts.getOrDefault(new Cell(gold, answer), 0);
    }

    private int golds(String label) {
        return sum(row -> row.gold().equals(label));
    }

    private int answers(String label) {
        return sum(row -> row.answer().equals(label));
    }

    private int sum(Predicate<Cell> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
