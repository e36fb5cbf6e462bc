package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.MarkedText;
import org.entente.text.AnnotatedArticle;

/** Sentences in which a source cooperates or is in conflict with a target, by PLOVER's quad classes. */
final class PloverSuite extends LabelSuite<PloverSuite.Event> {
    private static final String COOPERATION = "cooperation";
    private static final String CONFLICT = "conflict";

    record Event(MarkedText marked, String gold) implements Row {
        @Override
        public String text() {
            return marked.text();
        }
    }

    @Override
    public String id() {
        return "plover";
    }

    @Override
    public String data() {
        return "a table with marked_sentence, gold_penta and gold_root";
    }

    @Override
    List<String> labels() {
        return List.of(COOPERATION, CONFLICT);
    }

    @Override
    Rows<Event> read(Bench bench) throws RequestException {
        Table table = Table.withHeader(
                bench.data(),
                data(),
                List.of("marked_sentence", "gold_penta", "gold_root"),
                bench.request().limit());
        List<Bench.Place<Event>> places = new ArrayList<>();
        List<Failure> problems = new ArrayList<>(table.problems());
        for (Table.Row row : table.rows()) {
            String gold = gold(row);
            try {
                places.add(
                        new Bench.Place<>(row.place(), new Event(MarkedText.tagged(row.get("marked_sentence")), gold)));
            } catch (IllegalArgumentException e) {
                problems.add(new Failure(row.place(), String.valueOf(e.getMessage())));
            }
        }
        return new Rows<>(places, problems);
    }

    private static String gold(Table.Row row) throws RequestException {
        return switch (row.get("gold_penta")) {
            case "1", "2", "1.0", "2.0" -> COOPERATION;
            case "3", "4", "3.0", "4.0" -> CONFLICT;
            default ->
                throw new RequestException(row.place() + ": expected gold_penta 1, 2, 3 or 4, got '"
                        + Messages.excerpt(row.get("gold_penta")) + "'.");
        };
    }

    @Override
    String answer(Event row, AnnotatedArticle article, DirectedScorer scorer) {
        OptionalDouble score =
                scorer.score(article, row.marked().sources(), row.marked().targets());
        if (score.isEmpty() || score.getAsDouble() == 0) {
            return Labelled.NONE;
        }
        return score.getAsDouble() > 0 ? COOPERATION : CONFLICT;
    }

    @Override
    Map<String, Number> metrics(List<Labelled> rows) {
        Confusion confusion = new Confusion(labels(), rows);
        Confusion forced =
                new Confusion(labels(), rows.stream().map(PloverSuite::forced).toList());
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("binary_macro", confusion.macroF1());
        metrics.put("quad_macro", Double.NaN);
        metrics.put("quad_accuracy", Double.NaN);
        metrics.put("coverage", confusion.coverage());
        metrics.put("answered_accuracy", confusion.accuracy() / confusion.coverage());
        metrics.put("binary_macro_forced", forced.macroF1());
        return metrics;
    }

    private static Labelled forced(Labelled row) {
        return row.answer().equals(Labelled.NONE) ? new Labelled(row.gold(), CONFLICT) : row;
    }

    @Override
    List<String> notes() {
        return List.of(
                "The scorer says for or against, not which of the four classes, so quad_macro and quad_accuracy are not "
                        + "defined.",
                "A row without an answer is wrong in binary_macro, and counts as conflict in binary_macro_forced.");
    }
}
