package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.MarkedText;
import org.entente.text.AnnotatedArticle;

/** Sentences with the sentiment between two entities in brackets, in either direction (Park, Pan and Joo, 2021). */
final class DseSuite extends LabelSuite<DseSuite.Pair> {
    private static final List<String> LABELS = List.of("0", "1", "2", "3", "4");
    private static final List<String> COLUMNS = List.of("sentence", "p", "q", "label");
    private static final double NEUTRAL_BELOW = 0.2;

    record Pair(MarkedText marked, String gold) implements Row {
        @Override
        public String text() {
            return marked.text();
        }
    }

    @Override
    public String id() {
        return "dse";
    }

    @Override
    public String data() {
        return "a table without a heading: sentence with [p] and [q], p, q and label";
    }

    @Override
    List<String> labels() {
        return LABELS;
    }

    @Override
    Rows<Pair> read(Bench bench) throws RequestException {
        Table table = Table.withoutHeader(
                bench.data(), data(), COLUMNS, bench.request().limit());
        List<Bench.Place<Pair>> places = new ArrayList<>();
        List<Failure> problems = new ArrayList<>(table.problems());
        for (Table.Row row : table.rows()) {
            if (!LABELS.contains(row.get("label"))) {
                throw new RequestException(row.place() + ": expected a label from 0 to 4, got '"
                        + Messages.excerpt(row.get("label")) + "'.");
            }
            try {
                places.add(new Bench.Place<>(
                        row.place(), new Pair(MarkedText.bracketed(row.get("sentence")), row.get("label"))));
            } catch (IllegalArgumentException e) {
                problems.add(new Failure(row.place(), String.valueOf(e.getMessage())));
            }
        }
        return new Rows<>(places, problems);
    }

    /** The stronger of the two directions. */
    @Override
    String answer(Pair row, AnnotatedArticle article, DirectedScorer scorer) {
        MarkedText marked = row.marked();
        double forth = scorer.score(article, marked.sources(), marked.targets()).orElse(0);
        double back = scorer.score(article, marked.targets(), marked.sources()).orElse(0);
        if (Math.max(Math.abs(forth), Math.abs(back)) < NEUTRAL_BELOW) {
            return "0";
        }
        if (Math.abs(forth) >= Math.abs(back)) {
            return forth > 0 ? "1" : "3";
        }
        return back > 0 ? "2" : "4";
    }

    @Override
    Map<String, Number> metrics(List<Labelled> rows) {
        Confusion confusion = new Confusion(LABELS, rows);
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("micro", confusion.accuracy());
        metrics.put("macro", confusion.macroF1());
        LABELS.forEach(label -> metrics.put("f1_" + label, confusion.f1(label)));
        return metrics;
    }

    @Override
    List<String> notes() {
        return List.of();
    }
}
