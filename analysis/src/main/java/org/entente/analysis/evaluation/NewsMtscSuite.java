package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;
import tools.jackson.databind.JsonNode;

/** Sentences with the author's sentiment toward marked targets (Hamborg and Donnay, 2021). */
final class NewsMtscSuite extends LabelSuite {
    @Override
    public String id() {
        return "newsmtsc";
    }

    @Override
    public String data() {
        return "a file of JSON lines with sentence_normalized and targets";
    }

    @Override
    Task task() {
        return Task.TONE;
    }

    @Override
    public List<String> baselines() {
        List<String> baselines = new ArrayList<>(super.baselines());
        baselines.add(Contenders.CORENLP);
        return baselines;
    }

    @Override
    public List<String> slow() {
        return List.of(Contenders.CORENLP);
    }

    @Override
    LabelledRows read(Path path, int limit, Excerpts excerpts) throws RequestException {
        JsonLines<LabelledRow> lines = JsonLines.read(path, data(), limit, NewsMtscSuite::rows);
        return new LabelledRows(lines.rows(), lines.problems());
    }

    private static List<LabelledRow> rows(String place, JsonNode row) throws RowException {
        String text = row.path("sentence_normalized").asString("");
        if (text.isBlank() || row.path("targets").isEmpty()) {
            throw new RowException("expected 'sentence_normalized' and 'targets'");
        }
        List<LabelledRow> rows = new ArrayList<>();
        for (JsonNode target : row.path("targets")) {
            int from = target.path("from").asInt(-1);
            int to = target.path("to").asInt(-1);
            if (from < 0 || to <= from || to > text.length()) {
                throw new RowException("expected a target within the sentence of " + text.length() + " characters, got "
                        + from + " to " + to);
            }
            rows.add(LabelledRow.of(
                    place,
                    MarkedSentence.of(text, List.of(), List.of(new Span(from, to))),
                    gold(target.path("polarity"))));
        }
        return rows;
    }

    private static String gold(JsonNode polarity) throws RowException {
        double value = polarity.asDouble(Double.NaN);
        if (value == 2) {
            return "NEGATIVE";
        }
        if (value == 4) {
            return "NEUTRAL";
        }
        if (value == 6) {
            return "POSITIVE";
        }
        throw new RowException("expected polarity 2, 4 or 6, got '" + Messages.excerpt(polarity.toString()) + "'");
    }

    @Override
    String answer(MarkedSentence row, AnnotatedArticle article, DirectedScorer scorer) {
        double score = scorer.score(article, List.of(), row.targets()).orElse(0);
        if (Math.abs(score) < NEUTRAL_BELOW) {
            return "NEUTRAL";
        }
        return score > 0 ? "POSITIVE" : "NEGATIVE";
    }

    @Override
    List<String> notes() {
        return List.of(
                "A scorer that says for or against is made for what actors say of each other; here it is asked for the"
                        + " author's view.");
    }
}
