package org.entente.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.MarkedText;
import org.entente.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the data sets that the encoder learns from. Rows whose marks cannot be read are left out and counted. */
final class LabelledData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> QUADS = quads();

    private final List<Example> examples = new ArrayList<>();
    private int unreadable;

    private LabelledData() {}

    List<Example> examples() {
        return examples;
    }

    int unreadable() {
        return unreadable;
    }

    /** DSE: sentence with two names in brackets, the names, label. */
    static LabelledData dse(Path file) throws IOException {
        LabelledData data = new LabelledData();
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            data.add(() -> Example.ofRelation(
                    "dse", marked(MarkedText.bracketed(cells[0])), Integer.parseInt(cells[3].trim())));
        }
        return data;
    }

    /** PLV: a table with marked_sentence and gold_penta. */
    static LabelledData plover(Path file) throws IOException {
        LabelledData data = new LabelledData();
        List<String> lines = lines(file);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        int sentence = header.indexOf("marked_sentence");
        int quad = header.indexOf("gold_penta");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            data.add(() -> Example.ofEvent(
                    "plover", marked(MarkedText.tagged(cells[sentence])), (int) Double.parseDouble(cells[quad]) - 1));
        }
        return data;
    }

    private static final Pattern MARK = Pattern.compile("\\((SRC/TAR|SRC|TAR): ?([^()]*)\\)|\\([A-Z/]+: ?([^()]*)\\)");

    /** PLOVER's gold records: a JSON array with marked texts and event classes. */
    static LabelledData ploverGold(Path file) throws IOException {
        LabelledData data = new LabelledData();
        for (JsonNode record : JSON.readTree(Files.readString(file))) {
            Integer quad = QUADS.get(record.path("event").asString(""));
            String markup = record.path("textInfo").path("markup").asString("");
            if (quad != null && !markup.isEmpty()) {
                data.add(() -> Example.ofEvent("plover-gold", gold(markup), quad));
            }
        }
        return data;
    }

    private static MarkedSentence gold(String markup) {
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
            if (kind.equals("SRC") || mutual && sources.isEmpty()) {
                sources.add(span);
            } else if (kind.equals("TAR") || mutual) {
                targets.add(span);
            }
        }
        text.append(markup.substring(from));
        if (sources.isEmpty() || targets.isEmpty() || text.indexOf("(") >= 0) {
            throw new IllegalArgumentException("no marked source and target");
        }
        return MarkedSentence.of(text.toString(), sources, targets);
    }

    /** NewsMTSC: JSON Lines of sentences with targets and polarities 2, 4 and 6. */
    static LabelledData newsMtsc(Path file) throws IOException {
        LabelledData data = new LabelledData();
        for (String line : lines(file)) {
            JsonNode row = JSON.readTree(line);
            String text = row.path("sentence_normalized").asString();
            for (JsonNode target : row.path("targets")) {
                data.add(() -> {
                    Span span = new Span(
                            target.path("from").asInt(), target.path("to").asInt());
                    int tone = 3 - (int) (target.path("polarity").asDouble() / 2);
                    return new Example(
                            "newsmtsc",
                            text,
                            MarkedSentence.of(text, List.of(), List.of(span)),
                            Map.of(Task.TONE, tone));
                });
            }
        }
        return data;
    }

    /** Our own form: JSON Lines with text, holder, target, stance and quad class. */
    static LabelledData own(Path file) throws IOException {
        LabelledData data = new LabelledData();
        for (String line : lines(file)) {
            JsonNode row = JSON.readTree(line);
            data.add(() -> own(row));
        }
        return data;
    }

    private static Example own(JsonNode row) {
        MarkedSentence sentence = new MarkedSentence(
                row.path("text").asString(),
                span(row.path("holder")),
                span(row.path("target")),
                name(row.path("holderName")),
                name(row.path("targetName")));
        int stance = index(Task.STANCE, row.path("stance").asString());
        int quad = Task.EVENT.classes().indexOf(row.path("quad").asString(""));
        Map<Task, Integer> labels =
                quad < 0 ? Map.of(Task.STANCE, stance) : Map.of(Task.STANCE, stance, Task.EVENT, quad);
        return new Example("contrast", row.path("pair").asString(), sentence, labels);
    }

    private static List<Span> span(JsonNode node) {
        return node.isObject()
                ? List.of(new Span(node.path("start").asInt(), node.path("end").asInt()))
                : List.of();
    }

    private static Optional<String> name(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static int index(Task task, String name) {
        int index = task.classes().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("expected one of " + task.classes() + ", got '" + name + "'");
        }
        return index;
    }

    private static MarkedSentence marked(MarkedText text) {
        return MarkedSentence.of(text.text(), text.sources(), text.targets());
    }

    private interface Reading {
        Example read();
    }

    private void add(Reading reading) {
        try {
            examples.add(reading.read());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            unreadable++;
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, Integer> quads() {
        Map<String, Integer> quads = new java.util.HashMap<>();
        Stream.of("AGREE", "CONSULT", "SUPPORT").forEach(root -> quads.put(root, 0));
        Stream.of("COOPERATE", "AID", "YIELD").forEach(root -> quads.put(root, 1));
        Stream.of("REQUEST", "ACCUSE", "REJECT", "THREATEN").forEach(root -> quads.put(root, 2));
        Stream.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT").forEach(root -> quads.put(root, 3));
        return Map.copyOf(quads);
    }
}
