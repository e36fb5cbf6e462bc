package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.analysis.evaluation.Evaluation;
import org.entente.stance.position.Interval;

/** An evaluation in a few lines for a terminal. */
final class EvaluationTable {
    private static final String UNDEFINED = "-";

    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();

    private EvaluationTable(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static String of(Evaluation evaluation) {
        EvaluationTable table = new EvaluationTable(evaluation);
        table.line("Suite " + evaluation.suite() + ", " + evaluation.rows() + " rows" + counts(evaluation)
                + scorer(evaluation));
        table.scored();
        evaluation.notes().forEach(note -> table.line(Terminal.oneLine(note)));
        table.allRows();
        table.further();
        return table.text.toString();
    }

    private static String counts(Evaluation evaluation) {
        return evaluation.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> ", " + count.getValue() + " " + count.getKey())
                .collect(Collectors.joining());
    }

    private static String scorer(Evaluation evaluation) {
        return evaluation.scorer().isEmpty() ? "" : ", scorer " + evaluation.scorer();
    }

    /** The figures that count, with intervals. */
    private void scored() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(heading(List.of("", Evaluation.ENTENTE, "95% interval")));
        evaluation.score().metrics().forEach((metric, value) -> {
            List<String> line = new ArrayList<>(List.of(
                    metric, figure(value), interval(metric, evaluation.score().intervals())));
            evaluation.baselines().values().forEach(score -> line.add(figure(metric, score.metrics())));
            lines.add(line);
        });
        aligned(lines);
    }

    private List<String> heading(List<String> first) {
        List<String> heading = new ArrayList<>(first);
        heading.addAll(evaluation.baselines().keySet());
        return heading;
    }

    /** The same figures on all rows, where these are more. */
    private void allRows() {
        int read = evaluation.counts().getOrDefault("read", 0);
        if (evaluation.allRows().isEmpty() || read == evaluation.rows()) {
            return;
        }
        line("");
        line("All " + read + " rows, with those left out above:");
        List<List<String>> lines = new ArrayList<>();
        lines.add(heading(List.of("", Evaluation.ENTENTE)));
        evaluation.score().metrics().keySet().forEach(metric -> {
            List<String> line = new ArrayList<>(List.of(metric));
            evaluation.allRows().values().forEach(metrics -> line.add(figure(metric, metrics)));
            lines.add(line);
        });
        aligned(lines);
    }

    /** What goes with the figures: who is mistaken for what, and the figures by phenomenon. */
    private void further() {
        Map<String, String> titles =
                Map.of("confusion", "Labels (lines) and answers (columns)", "phenomena", "By phenomenon");
        evaluation.score().tables().forEach((name, rows) -> {
            line("");
            line(titles.getOrDefault(name, name) + ":");
            rows(rows);
        });
    }

    private void rows(Map<String, Map<String, Number>> rows) {
        List<String> columns = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
        List<List<String>> lines = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(columns);
        lines.add(heading);
        rows.forEach((name, row) -> {
            List<String> line = new ArrayList<>(List.of(Terminal.oneLine(name)));
            columns.forEach(column -> line.add(figure(column, row)));
            lines.add(line);
        });
        aligned(lines);
    }

    private static String figure(String metric, Map<String, Number> metrics) {
        return figure(metrics.getOrDefault(metric, Double.NaN));
    }

    private static String figure(Number value) {
        if (value instanceof Integer) {
            return value.toString();
        }
        return Double.isNaN(value.doubleValue()) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value.doubleValue());
    }

    private static String interval(String metric, Map<String, Interval> intervals) {
        Interval interval = intervals.get(metric);
        return interval == null ? "" : String.format(Locale.ROOT, "[%.3f, %.3f]", interval.lower(), interval.upper());
    }

    private void aligned(List<List<String>> lines) {
        for (List<String> line : lines) {
            StringBuilder aligned = new StringBuilder(" ");
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(each -> Math.max(1, each.get(column).length()))
                        .max()
                        .orElse(1);
                aligned.append(String.format(" %" + (i == 0 ? -width : width) + "s ", line.get(i)));
            }
            line(aligned.toString());
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }
}
