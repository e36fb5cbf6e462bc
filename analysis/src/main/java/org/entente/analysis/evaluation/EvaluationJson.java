package org.entente.analysis.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Score;
import org.entente.stance.position.Interval;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation as one JSON object. */
public final class EvaluationJson {
    private static final JsonMapper JSON = new JsonMapper();

    private EvaluationJson() {}

    /** The object in one line; a figure that is not defined is null. Same evaluation, same text. */
    public static String of(Evaluation evaluation) {
        ObjectNode root = JSON.createObjectNode();
        root.put("suite", evaluation.suite());
        root.put("rows", evaluation.rows());
        if (!evaluation.scorer().isEmpty()) {
            root.put("scorer", evaluation.scorer());
        }
        evaluation.counts().forEach(root::put);
        root.put("unreadable", evaluation.problems().size());
        root.set("metrics", numbers(evaluation.score().metrics()));
        ObjectNode baselines = root.putObject("baselines");
        evaluation.baselines().forEach((name, score) -> baselines.set(name, numbers(score.metrics())));
        allRows(root, evaluation.allRows());
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put(Evaluation.ENTENTE, evaluation.score());
        scores.putAll(evaluation.baselines());
        ObjectNode intervals = root.putObject("intervals");
        scores.forEach((name, score) -> intervals.set(name, intervals(score.intervals())));
        ObjectNode tables = root.putObject("tables");
        scores.forEach((name, score) -> tables.set(name, tables(score.tables())));
        evaluation.notes().forEach(root.putArray("notes")::add);
        problems(root, evaluation.problems());
        return JSON.writeValueAsString(root);
    }

    private static void allRows(ObjectNode root, Map<String, Map<String, Number>> systems) {
        if (systems.isEmpty()) {
            return;
        }
        ObjectNode baselines = JSON.createObjectNode();
        systems.forEach((name, metrics) -> {
            if (name.equals(Evaluation.ENTENTE)) {
                root.set("metricsAllRows", numbers(metrics));
            } else {
                baselines.set(name, numbers(metrics));
            }
        });
        root.set("baselinesAllRows", baselines);
    }

    private static void problems(ObjectNode root, List<Failure> problems) {
        var array = root.putArray("problems");
        problems.forEach(
                problem -> array.addObject().put("file", problem.file()).put("reason", problem.reason()));
    }

    private static ObjectNode numbers(Map<String, Number> numbers) {
        ObjectNode object = JSON.createObjectNode();
        numbers.forEach((name, number) -> {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                object.putNull(name);
            } else if (number instanceof Integer count) {
                object.put(name, count);
            } else {
                object.put(name, value);
            }
        });
        return object;
    }

    private static ObjectNode intervals(Map<String, Interval> intervals) {
        ObjectNode object = JSON.createObjectNode();
        intervals.forEach((name, interval) -> object.putObject(name)
                .put("lower", interval.lower())
                .put("upper", interval.upper())
                .put("level", interval.level()));
        return object;
    }

    private static ObjectNode tables(Map<String, Map<String, Map<String, Number>>> tables) {
        ObjectNode object = JSON.createObjectNode();
        tables.forEach((name, rows) -> {
            ObjectNode table = object.putObject(name);
            rows.forEach((row, numbers) -> table.set(row, numbers(numbers)));
        });
        return object;
    }
}
