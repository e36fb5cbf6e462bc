package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;
import tools.jackson.databind.JsonNode;

/** Our own contrast set: sentences in pairs that differ by one thing, which changes the stance. */
final class ContrastSuite extends LabelSuite {
    @Override
    public String id() {
        return "contrast";
    }

    @Override
    public String data() {
        return "a file of JSON lines with id, pair, phenomenon, text, holder, target and stance";
    }

    @Override
    Task task() {
        return Task.STANCE;
    }

    @Override
    LabelledRows read(Path path, int limit) throws RequestException {
        JsonLines<LabelledRow> lines = JsonLines.read(path, data(), limit, (place, line) -> List.of(row(place, line)));
        return new LabelledRows(lines.rows(), lines.problems());
    }

    private LabelledRow row(String place, JsonNode row) throws RowException {
        String text = text(row, "text");
        String stance = row.path("stance").asString("");
        if (!labels().contains(stance)) {
            throw new RowException("expected the stance FAVOR, NEITHER or AGAINST, got '"
                    + Messages.excerpt(row.path("stance").toString()) + "'");
        }
        MarkedSentence sentence = new MarkedSentence(
                text, span(row, "holder", text), span(row, "target", text), name(row, "holder"), name(row, "target"));
        return new LabelledRow(place, sentence, stance, text(row, "pair"), text(row, "phenomenon"));
    }

    private static List<Span> span(JsonNode row, String side, String text) throws RowException {
        JsonNode span = row.path(side);
        if (span.isNull() || span.isMissingNode()) {
            if (name(row, side).isEmpty()) {
                throw new RowException("expected '" + side + "', or else '" + side + "Name', got neither");
            }
            return List.of();
        }
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.length()) {
            throw new RowException("expected a " + side + " within the text of " + text.length() + " characters, got "
                    + start + " to " + end);
        }
        return List.of(new Span(start, end));
    }

    private static Optional<String> name(JsonNode row, String side) {
        String name = row.path(side + "Name").asString("");
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    private static String text(JsonNode row, String key) throws RowException {
        String value = row.path(key).asString("");
        if (value.isBlank()) {
            throw new RowException("expected '" + key + "', a text that is not empty");
        }
        return value;
    }

    @Override
    String answer(MarkedSentence row, AnnotatedArticle article, DirectedScorer scorer) {
        double score = scorer.score(article, row.holders(), row.targets()).orElse(0);
        if (Math.abs(score) < NEUTRAL_BELOW) {
            return "NEITHER";
        }
        return score > 0 ? "FAVOR" : "AGAINST";
    }

    /** A pair counts where both of its sentences do; it is right where both are. */
    @Override
    Map<String, Number> groupMetrics(List<List<Labelled>> groups) {
        List<List<Labelled>> pairs =
                groups.stream().filter(group -> group.size() > 1).toList();
        long right = pairs.stream()
                .filter(pair -> pair.stream().allMatch(Labelled::isRight))
                .count();
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("pairs_right", pairs.isEmpty() ? Double.NaN : (double) right / pairs.size());
        metrics.put("pairs", pairs.size());
        metrics.putAll(super.groupMetrics(groups));
        return metrics;
    }
}
