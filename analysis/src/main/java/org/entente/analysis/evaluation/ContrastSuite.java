package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
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
    LabelledRows read(Path path, int limit, Excerpts excerpts) throws RequestException {
        JsonLines<LabelledRow> lines =
                JsonLines.read(path, data(), limit, (place, line) -> List.of(row(place, line, excerpts)));
        return new LabelledRows(lines.rows(), lines.problems());
    }

    private LabelledRow row(String place, JsonNode row, Excerpts excerpts) throws RowException {
        String text = row.path("excerpt").isObject() ? excerpt(row.path("excerpt"), excerpts) : text(row, "text");
        String stance = row.path("stance").asString("");
        if (!labels().contains(stance)) {
            throw new RowException("expected the stance FAVOR, NEITHER or AGAINST, got '"
                    + Messages.excerpt(row.path("stance").toString()) + "'");
        }
        MarkedSentence sentence = new MarkedSentence(
                text, spans(row, "holder", text), spans(row, "target", text), name(row, "holder"), name(row, "target"));
        return new LabelledRow(place, sentence, stance, text(row, "pair"), text(row, "phenomenon"));
    }

    private static String excerpt(JsonNode excerpt, Excerpts excerpts) throws RowException {
        try {
            return excerpts.text(excerpt);
        } catch (IllegalArgumentException e) {
            throw new RowException(String.valueOf(e.getMessage()));
        }
    }

    private static List<Span> spans(JsonNode row, String side, String text) throws RowException {
        JsonNode node = row.path(side);
        if (node.isNull() || node.isMissingNode()) {
            if (name(row, side).isEmpty()) {
                throw new RowException("expected '" + side + "', or else '" + side + "Name', got neither");
            }
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (JsonNode mention : node.isArray() ? node : List.of(node)) {
            spans.add(span(mention, side, text));
        }
        return spans;
    }

    private static Span span(JsonNode node, String side, String text) throws RowException {
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.length()) {
            throw new RowException("expected a " + side + " within the text of " + text.length() + " characters, got "
                    + start + " to " + end);
        }
        return new Span(start, end);
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
