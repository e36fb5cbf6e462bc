package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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

/** Sentences in which a source cooperates or is in conflict with a target, by PLOVER's quad classes. */
final class PloverSuite extends LabelSuite {
    private static final String COOPERATION = "cooperation";
    private static final String CONFLICT = "conflict";

    @Override
    public String id() {
        return "plover";
    }

    @Override
    public String data() {
        return "a table with marked_sentence, gold_penta and gold_root";
    }

    @Override
    Task task() {
        return Task.EVENT;
    }

    @Override
    LabelledRows read(Path file, int limit, Excerpts excerpts) throws RequestException {
        Table table = Table.withHeader(file, data(), List.of("marked_sentence", "gold_penta", "gold_root"), limit);
        List<LabelledRow> rows = new ArrayList<>();
        List<Failure> problems = new ArrayList<>(table.problems());
        for (Table.Row row : table.rows()) {
            try {
                String gold = gold(row);
                MarkedText marked = MarkedText.tagged(row.get("marked_sentence"));
                rows.add(LabelledRow.of(
                        row.place(), MarkedSentence.of(marked.text(), marked.sources(), marked.targets()), gold));
            } catch (IllegalArgumentException | RowException e) {
                problems.add(new Failure(row.place(), String.valueOf(e.getMessage())));
            }
        }
        return new LabelledRows(rows, problems);
    }

    private String gold(Table.Row row) throws RowException {
        int quad = List.of("1", "2", "3", "4").indexOf(row.get("gold_penta").replaceFirst("\\.0$", ""));
        if (quad < 0) {
            throw new RowException(
                    "expected gold_penta 1, 2, 3 or 4, got '" + Messages.excerpt(row.get("gold_penta")) + "'");
        }
        return labels().get(quad);
    }

    /** For or against only: which of the four classes it is, a scorer does not say. */
    @Override
    String answer(MarkedSentence row, AnnotatedArticle article, DirectedScorer scorer) {
        OptionalDouble score = scorer.score(article, row.holders(), row.targets());
        if (score.isEmpty() || score.getAsDouble() == 0) {
            return Labelled.NONE;
        }
        return score.getAsDouble() > 0 ? COOPERATION : CONFLICT;
    }

    @Override
    Map<String, Number> metrics(List<Labelled> rows) {
        Confusion quads = new Confusion(labels(), rows);
        Confusion binary = new Confusion(
                List.of(COOPERATION, CONFLICT),
                rows.stream().map(PloverSuite::binary).toList());
        boolean answersQuads = quads.coverage() > 0;
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("binary_macro", binary.macroF1());
        metrics.put("quad_macro", answersQuads ? quads.macroF1() : Double.NaN);
        metrics.put("quad_accuracy", answersQuads ? quads.accuracy() : Double.NaN);
        metrics.put("binary_accuracy", binary.accuracy());
        metrics.put("coverage", binary.coverage());
        return metrics;
    }

    private static Labelled binary(Labelled row) {
        return new Labelled(side(row.gold()), side(row.answer()));
    }

    private static String side(String label) {
        return label.endsWith("_COOPERATION") ? COOPERATION : label.endsWith("_CONFLICT") ? CONFLICT : label;
    }

    @Override
    List<String> notes() {
        return List.of(
                "A scorer that says for or against does not say which of the four classes, so that its quad_macro "
                        + "and quad_accuracy are not defined; a row that it does not answer is wrong.");
    }
}
