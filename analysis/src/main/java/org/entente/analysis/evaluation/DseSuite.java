package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.MarkedText;
import org.entente.text.AnnotatedArticle;

/** Sentences with the sentiment between two entities in brackets, in either direction (Park, Pan and Joo, 2021). */
final class DseSuite extends LabelSuite {
    private static final List<String> COLUMNS = List.of("sentence", "p", "q", "label");

    @Override
    public String id() {
        return "dse";
    }

    @Override
    public String data() {
        return "a table without a heading: sentence with [p] and [q], p, q and label";
    }

    @Override
    Task task() {
        return Task.RELATION;
    }

    @Override
    LabelledRows read(Path file, int limit, Excerpts excerpts) throws RequestException {
        Table table = Table.withoutHeader(file, data(), COLUMNS, limit);
        List<LabelledRow> rows = new ArrayList<>();
        List<Failure> problems = new ArrayList<>(table.problems());
        for (Table.Row row : table.rows()) {
            try {
                MarkedText marked = MarkedText.bracketed(row.get("sentence"));
                rows.add(LabelledRow.of(
                        row.place(), MarkedSentence.of(marked.text(), marked.sources(), marked.targets()), gold(row)));
            } catch (IllegalArgumentException | RowException e) {
                problems.add(new Failure(row.place(), String.valueOf(e.getMessage())));
            }
        }
        return new LabelledRows(rows, problems);
    }

    private String gold(Table.Row row) throws RowException {
        if (!labels().contains(row.get("label"))) {
            throw new RowException("expected a label from 0 to 4, got '" + Messages.excerpt(row.get("label")) + "'");
        }
        return row.get("label");
    }

    /** The stronger of the two directions. */
    @Override
    String answer(MarkedSentence row, AnnotatedArticle article, DirectedScorer scorer) {
        double forth = scorer.score(article, row.holders(), row.targets()).orElse(0);
        double back = scorer.score(article, row.targets(), row.holders()).orElse(0);
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
        Confusion confusion = new Confusion(labels(), rows);
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("micro", confusion.accuracy());
        metrics.put("macro", confusion.macroF1());
        labels().forEach(label -> metrics.put("f1_" + label, confusion.f1(label)));
        return metrics;
    }
}
