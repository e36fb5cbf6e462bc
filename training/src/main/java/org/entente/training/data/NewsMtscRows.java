package org.entente.training.data;

import java.util.List;
import java.util.Map;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** NewsMTSC: JSON Lines of sentences with targets by offset and polarities 2, 4 and 6; each target is a row. */
final class NewsMtscRows implements Rows.Reader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void read(String content, Rows rows) {
        for (Rows.Line line : Rows.lines(content)) {
            targets(line, rows);
        }
    }

    private static void targets(Rows.Line line, Rows rows) {
        JsonNode row;
        try {
            row = JSON.readTree(line.text());
        } catch (tools.jackson.core.JacksonException e) {
            rows.add(line.number(), () -> {
                throw e;
            });
            return;
        }
        JsonNode text = row.path("sentence_normalized");
        if (!text.isString() || !row.path("targets").isArray()) {
            rows.add(line.number(), () -> {
                throw new IllegalArgumentException("expected sentence_normalized and targets");
            });
        }
        for (JsonNode target : row.path("targets")) {
            rows.add(line.number(), () -> example(text.asString(), target));
        }
    }

    private static Example example(String text, JsonNode target) {
        if (!target.path("from").isInt()
                || !target.path("to").isInt()
                || !target.path("polarity").isNumber()) {
            throw new IllegalArgumentException("expected a target with from, to and polarity");
        }
        double polarity = target.path("polarity").asDouble();
        if (polarity != 2 && polarity != 4 && polarity != 6) {
            throw new IllegalArgumentException("expected the polarity 2, 4 or 6, got " + polarity);
        }
        Span span = new Span(target.path("from").asInt(), target.path("to").asInt());
        int tone = 3 - (int) (polarity / 2);
        return new Example(
                DataSet.NEWSMTSC, text, MarkedSentence.of(text, List.of(), List.of(span)), Map.of(Task.TONE, tone));
    }
}
