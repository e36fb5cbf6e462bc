package org.entente.training.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.evaluation.Excerpts;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Our own form: JSON Lines with {@code text} or, where the text belongs to others, {@code excerpt}, {@code holder} and {@code target} as {@code {"start", "end"}}, a list of
 * such, or null where the text does not name them, {@code holderName}, {@code targetName}, {@code stance}, {@code quad} and, for rows
 * that must stay together, {@code pair}.
 */
final class OwnRows implements Rows.Reader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void read(String content, Rows rows) {
        for (Rows.Line line : Rows.lines(content)) {
            rows.add(line.number(), () -> example(JSON.readTree(line.text()), rows.excerpts()));
        }
    }

    private static Example example(JsonNode row, Excerpts excerpts) {
        MarkedSentence sentence = new MarkedSentence(
                text(row, excerpts),
                spans("holder", row.path("holder")),
                spans("target", row.path("target")),
                name(row.path("holderName")),
                name(row.path("targetName")));
        if (sentence.targets().isEmpty() && sentence.targetName().isEmpty()) {
            throw new IllegalArgumentException("expected a target or a targetName");
        }
        return new Example(DataSet.OWN, row.path("pair").asString(sentence.text()), sentence, labels(row));
    }

    private static String text(JsonNode row, Excerpts excerpts) {
        if (row.path("excerpt").isObject()) {
            return excerpts.text(row.path("excerpt"));
        }
        if (!row.path("text").isString()) {
            throw new IllegalArgumentException("expected a text or an excerpt");
        }
        return row.path("text").asString();
    }

    private static Map<Task, Integer> labels(JsonNode row) {
        Map<Task, Integer> labels = new EnumMap<>(Task.class);
        labels.put(Task.STANCE, index(Task.STANCE, "stance", row));
        JsonNode quad = row.path("quad");
        if (quad.isString() && !quad.asString().isEmpty()) {
            labels.put(Task.EVENT, index(Task.EVENT, "quad", row));
        }
        return labels;
    }

    private static List<Span> spans(String side, JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return List.of();
        }
        return node.isArray()
                ? node.valueStream().map(mention -> span(side, mention)).toList()
                : List.of(span(side, node));
    }

    private static Span span(String side, JsonNode node) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException(
                    "expected " + side + " to be null, to have start and end, or to be a list of such");
        }
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Optional<String> name(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static int index(Task task, String field, JsonNode row) {
        String name = row.path(field).asString("");
        int index = task.classes().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "expected " + field + " to be one of " + task.classes() + ", got '" + name + "'");
        }
        return index;
    }
}
