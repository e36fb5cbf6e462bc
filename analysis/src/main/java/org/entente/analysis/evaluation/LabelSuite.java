package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.Score;
import org.entente.text.AnnotatedArticle;

/**
 * A suite in which each row gets one label.
 *
 * @param <R> a row
 */
abstract class LabelSuite<R extends LabelSuite.Row> implements Suite {
    private static final String MAJORITY = "majority";

    /** A text and its label. */
    interface Row {
        String text();

        String gold();
    }

    /** The rows, and those that could not be parsed. */
    record Rows<R>(List<Bench.Place<R>> places, List<Failure> problems) {}

    abstract List<String> labels();

    abstract Rows<R> read(Bench bench) throws RequestException;

    abstract String answer(R row, AnnotatedArticle article, DirectedScorer scorer);

    abstract Map<String, Number> metrics(List<Labelled> rows);

    abstract List<String> notes();

    @Override
    public List<String> baselines() {
        return List.of(MAJORITY);
    }

    @Override
    public Evaluation evaluate(Bench bench) throws RequestException {
        DirectedScorer scorer = new DirectedScorer(bench.scorer());
        Rows<R> rows = read(bench);
        Bench.Done<Labelled> done = bench.map(
                rows.places(), row -> new Labelled(row.gold(), answer(row, bench.annotate("row", row.text()), scorer)));
        List<Failure> problems = new ArrayList<>(rows.problems());
        problems.addAll(done.problems());
        Map<String, Score> baselines = new LinkedHashMap<>();
        if (bench.asks(MAJORITY)) {
            baselines.put(MAJORITY, score(bench, majority(done.units())));
        }
        int repeated = rows.places().size()
                - (int) rows.places().stream()
                        .map(Bench.Place::labelled)
                        .distinct()
                        .count();
        return new Evaluation(
                id(),
                done.units().size(),
                Map.of("repeated", repeated),
                score(bench, done.units()),
                baselines,
                notes(),
                problems);
    }

    private Score score(Bench bench, List<Labelled> rows) {
        return bench.bootstrap().score(rows, this::metrics).with("confusion", new Confusion(labels(), rows).table());
    }

    /** The most frequent label for every row; of equally frequent ones, the first. */
    private List<Labelled> majority(List<Labelled> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.gold(), 1, Integer::sum));
        String most = labels().stream()
                .max(Comparator.comparingInt((String label) -> counts.getOrDefault(label, 0))
                        .thenComparing(Comparator.comparingInt((String label) -> labels().indexOf(label))
                                .reversed()))
                .orElseThrow();
        return rows.stream().map(row -> new Labelled(row.gold(), most)).toList();
    }
}
