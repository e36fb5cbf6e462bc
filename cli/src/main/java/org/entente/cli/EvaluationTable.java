package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.analysis.evaluation.Evaluation;
import org.entente.stance.evaluation.Score;
import org.entente.stance.position.Interval;

/** An evaluation in a few lines for a terminal. */
final class EvaluationTable {
    private static final String UNDEFINED = "-";

    private EvaluationTable() {}

    static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(String.format("Suite %s, %d rows%s%n", evaluation.suite(), evaluation.rows(), counts(evaluation)));
        List<List<String>> lines = new ArrayList<>();
        lines.add(heading(evaluation));
        evaluation.score().metrics().keySet().forEach(metric -> lines.add(line(metric, evaluation)));
        lines.forEach(line -> text.append(aligned(line, lines)));
        evaluation.notes().forEach(note -> text.append(String.format("%s%n", Terminal.oneLine(note))));
        return text.toString();
    }

    private static String counts(Evaluation evaluation) {
        return evaluation.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> ", " + count.getValue() + " " + count.getKey())
                .sorted()
                .collect(Collectors.joining());
    }

    private static List<String> heading(Evaluation evaluation) {
        List<String> heading = new ArrayList<>(List.of("", "entente", "95% interval"));
        heading.addAll(evaluation.baselines().keySet());
        return heading;
    }

    private static List<String> line(String metric, Evaluation evaluation) {
        List<String> line = new ArrayList<>(List.of(
                metric,
                figure(metric, evaluation.score()),
                interval(metric, evaluation.score().intervals())));
        evaluation.baselines().values().forEach(score -> line.add(figure(metric, score)));
        return line;
    }

    private static String figure(String metric, Score score) {
        Number value = score.metrics().getOrDefault(metric, Double.NaN);
        if (value instanceof Integer) {
            return value.toString();
        }
        return Double.isNaN(value.doubleValue()) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value.doubleValue());
    }

    private static String interval(String metric, Map<String, Interval> intervals) {
        Interval interval = intervals.get(metric);
        return interval == null ? "" : String.format(Locale.ROOT, "[%.3f, %.3f]", interval.lower(), interval.upper());
    }

    private static String aligned(List<String> line, List<List<String>> lines) {
        StringBuilder text = new StringBuilder(" ");
        for (int i = 0; i < line.size(); i++) {
            int column = i;
            int width = Math.max(
                    1,
                    lines.stream()
                            .mapToInt(each -> each.get(column).length())
                            .max()
                            .orElse(1));
            text.append(String.format(" %" + (i == 0 ? -width : width) + "s ", line.get(i)));
        }
        return text.toString().stripTrailing() + System.lineSeparator();
    }
}
