package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.stance.evaluation.Bootstrap;
import org.entente.stance.evaluation.CalibrationError;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.Score;

/** The figures of one system's answers to the rows of a suite. */
record Figures(LabelSuite suite, List<LabelledRow> rows, List<Labelled> answers) {
    /** All figures of some rows, with intervals from resampling groups of rows that depend on each other. */
    Score score(List<Integer> which, Bootstrap bootstrap) {
        Score resampled = bootstrap.score(groups(which), suite::groupMetrics);
        Score score = new Score(metrics(which), resampled.intervals(), Map.of())
                .with(
                        "confusion",
                        new Confusion(
                                        suite.labels(),
                                        which.stream().map(answers::get).toList())
                                .table());
        Map<String, Map<String, Number>> phenomena = phenomena(which);
        return phenomena.isEmpty() ? score : score.with("phenomena", phenomena);
    }

    /** Rows drawn twice look worse calibrated than they are, so the calibration error is not resampled. */
    Map<String, Number> metrics(List<Integer> which) {
        Map<String, Number> metrics = new LinkedHashMap<>(suite.groupMetrics(groups(which)));
        metrics.put("ece", CalibrationError.of(which.stream().map(answers::get).toList()));
        return metrics;
    }

    private Map<String, Map<String, Number>> phenomena(List<Integer> which) {
        Map<String, Map<String, Number>> table = new LinkedHashMap<>();
        which.stream()
                .filter(i -> !rows.get(i).phenomenon().isEmpty())
                .collect(Collectors.groupingBy(i -> rows.get(i).phenomenon(), TreeMap::new, Collectors.toList()))
                .forEach((phenomenon, part) -> {
                    Map<String, Number> figures = new LinkedHashMap<>();
                    figures.put("rows", part.size());
                    figures.putAll(suite.groupMetrics(groups(part)));
                    table.put(phenomenon, figures);
                });
        return table;
    }

    private List<List<Labelled>> groups(List<Integer> which) {
        Map<String, List<Labelled>> groups = new LinkedHashMap<>();
        which.forEach(i -> groups.computeIfAbsent(rows.get(i).group(), any -> new ArrayList<>())
                .add(answers.get(i)));
        return List.copyOf(groups.values());
    }
}
