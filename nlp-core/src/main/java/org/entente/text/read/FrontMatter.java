package org.entente.text.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML between two lines of {@code ---} at the start of a Markdown file. Read as a tree: no type is instantiated. */
final class FrontMatter {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R(?<yaml>(?s:.*?))^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern OPENED = Pattern.compile("\\A---[ \\t]*\\R[A-Za-z][\\w -]*:(?:\\s|\\z)");
    private static final Pattern STATED_LINE = Pattern.compile("^ in reader, line (\\d+)", Pattern.MULTILINE);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceFile file;
    private final String yaml;
    private final JsonNode fields;
    private final int end;

    private FrontMatter(SourceFile file, String yaml, JsonNode fields, int end) {
        this.file = file;
        this.yaml = yaml;
        this.fields = fields;
        this.end = end;
    }

    /** The file's front matter, without any field if it has none. */
    static FrontMatter of(SourceFile file) throws ArticleReadException {
        Matcher block = BLOCK.matcher(file.content());
        if (block.find()) {
            String yaml = block.group("yaml");
            return new FrontMatter(file, yaml, parse(file, yaml), block.end());
        }
        if (OPENED.matcher(file.content()).find()) {
            throw new ArticleReadException(
                    "%s:1: expected front matter to end with a line '---', found none; add it".formatted(file.name()));
        }
        return new FrontMatter(file, "", JsonNodeFactory.instance.objectNode(), 0);
    }

    private static JsonNode parse(SourceFile file, String yaml) throws ArticleReadException {
        JsonNode tree;
        try {
            tree = YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new ArticleReadException(
                    "%s:%d: front matter is not YAML: %s".formatted(file.name(), lineOf(e), problem(e)), e);
        }
        if (tree.isMissingNode() || tree.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!tree.isObject()) {
            throw new ArticleReadException("%s:2: expected front matter of the form 'title: ...', found '%s'"
                    .formatted(file.name(), excerpt(yaml)));
        }
        return tree;
    }

    /** Offset in the file's content after the front matter. */
    int end() {
        return end;
    }

    /** The field's text; empty if it is missing or blank. */
    Optional<String> text(String name) throws ArticleReadException {
        JsonNode value = fields.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isValueNode()) {
            throw new ArticleReadException("%s:%d: expected a text for '%s', found a list or mapping"
                    .formatted(file.name(), lineOf(name), name));
        }
        return Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> date() throws ArticleReadException {
        Optional<String> written = text("date");
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ArticleReadException(
                    "%s:%d: date '%s' is not a calendar date; expected yyyy-MM-dd"
                            .formatted(file.name(), lineOf("date"), excerpt(written.orElse(""))),
                    e);
        }
    }

    private int lineOf(String name) {
        Matcher key = Pattern.compile("^[\"']?" + name + "[\"']?\\s*:", Pattern.MULTILINE)
                .matcher(yaml);
        return key.find() ? 2 + (int) yaml.substring(0, key.start()).lines().count() : 2;
    }

    /** The line in the file: the message is more exact than the location, which is that of the last token. */
    private static int lineOf(JacksonException e) {
        Matcher stated = STATED_LINE.matcher(e.getOriginalMessage());
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        while (stated.find()) {
            line = Integer.parseInt(stated.group(1));
        }
        return Math.max(1, line) + 1;
    }

    /** The parser's message without the excerpts in it, whose line numbers are not those of the file. */
    private static String problem(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static String excerpt(String text) {
        String line = firstLine(text.strip());
        return line.length() <= 60 ? line : line.substring(0, 60) + "...";
    }
}
