package org.entente.training.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * PLOVER's gold records: a JSON array of records with a class of event and a text in which source and target are marked
 * as {@code (SRC: ...)} and {@code (TAR: ...)}. Records without either, such as documentation, are no rows.
 */
final class PloverGoldRows implements Rows.Reader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("\\((SRC/TAR|SRC|TAR): ?([^()]*)\\)|\\([A-Z/]+: ?([^()]*)\\)");
    private static final Map<String, Integer> QUADS = quads();

    @Override
    public void read(String content, Rows rows) {
        int number = 0;
        for (JsonNode record : records(content)) {
            number++;
            Integer quad = QUADS.get(record.path("event").asString(""));
            String markup = record.path("textInfo").path("markup").asString("");
            if (quad != null && !markup.isEmpty()) {
                rows.add(number, () -> Example.ofEvent(DataSet.PLOVER_GOLD, marked(markup), quad));
            }
        }
    }

    private static JsonNode records(String content) {
        try {
            JsonNode records = JSON.readTree(content);
            if (records.isArray()) {
                return records;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected a JSON array of records; " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("expected a JSON array of records");
    }

    private static MarkedSentence marked(String markup) {
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        Matcher mark = MARK.matcher(markup);
        int from = 0;
        while (mark.find()) {
            text.append(markup, from, mark.start());
            from = mark.end();
            String words = mark.group(2) == null ? mark.group(3) : mark.group(2);
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            String kind = mark.group(1) == null ? "" : mark.group(1);
            boolean mutual = kind.equals("SRC/TAR");
            if (kind.equals("SRC") || (mutual && sources.isEmpty())) {
                sources.add(span);
            } else if (kind.equals("TAR") || mutual) {
                targets.add(span);
            }
        }
        text.append(markup.substring(from));
        if (sources.isEmpty() || targets.isEmpty() || text.indexOf("(") >= 0) {
            throw new IllegalArgumentException("expected one level of marks with a source and a target");
        }
        return MarkedSentence.of(text.toString(), sources, targets);
    }

    private static Map<String, Integer> quads() {
        Map<String, Integer> quads = new HashMap<>();
        Stream.of("AGREE", "CONSULT", "SUPPORT").forEach(root -> quads.put(root, 0));
        Stream.of("COOPERATE", "AID", "YIELD").forEach(root -> quads.put(root, 1));
        Stream.of("REQUEST", "ACCUSE", "REJECT", "THREATEN").forEach(root -> quads.put(root, 2));
        Stream.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT").forEach(root -> quads.put(root, 3));
        return Map.copyOf(quads);
    }
}
