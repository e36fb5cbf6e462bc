package org.entente.text.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a newspaper-database export.
 *
 * @param body the article's text with its dateline
 * @param fields values of the trailing lines by lower-case name; "copyright" holds the whole line
 */
record DatabaseExport(String body, Map<String, String> fields) {
    static final String COPYRIGHT = "copyright";

    private static final Set<String> FIELDS = Set.of(
            "credit",
            "byline",
            "word count",
            "title",
            "publication title",
            "publication date",
            "publication year",
            "document url",
            "url",
            "proquest document id",
            "issn",
            "section",
            "pages",
            "publisher",
            "database",
            "language",
            "language of publication",
            "last updated",
            "load-date",
            "source type",
            "document type",
            "place of publication",
            "country of publication");
    private static final Set<String> TELLING = Set.of(COPYRIGHT, "word count", "proquest document id");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z -]{1,30}):\\s*(.*)");

    /** The export that this content is; empty if it is some other text. */
    static Optional<DatabaseExport> of(String content) {
        String text = content.strip();
        Optional<String> unwrapped = QuotedText.unwrap(text);
        if (unwrapped.isPresent()) {
            DatabaseExport export = split(unwrapped.get());
            boolean escaped = unwrapped.get().length() + 2 < text.length();
            return escaped || !export.fields.isEmpty() ? Optional.of(export) : Optional.empty();
        }
        if (QuotedText.isEnclosed(text)) {
            // Some exporters forget to escape a mark; the trailing lines still tell that it is one.
            DatabaseExport export = split(QuotedText.unescape(text.substring(1, text.length() - 1)));
            return export.isTelling(1) ? Optional.of(export) : Optional.empty();
        }
        DatabaseExport export = split(text);
        return export.isTelling(2) ? Optional.of(export.unwrapped()) : Optional.empty();
    }

    private boolean isTelling(int lines) {
        return fields.size() >= lines && fields.keySet().stream().anyMatch(TELLING::contains);
    }

    private DatabaseExport unwrapped() {
        return new DatabaseExport(QuotedText.unwrap(body).orElse(body), fields);
    }

    private static DatabaseExport split(String text) {
        List<String> lines = new ArrayList<>(text.strip().lines().toList());
        Map<String, String> fields = new LinkedHashMap<>();
        while (!lines.isEmpty() && takeField(lines.get(lines.size() - 1).strip(), fields)) {
            lines.remove(lines.size() - 1);
        }
        return new DatabaseExport(String.join("\n", lines).strip(), fields);
    }

    /** Whether the line is no text of the article: a field, or blank. */
    private static boolean takeField(String line, Map<String, String> fields) {
        if (line.isEmpty()) {
            return true;
        }
        if (CopyrightLine.isOne(line) && line.length() <= 300) {
            fields.put(COPYRIGHT, line);
            return true;
        }
        Matcher matcher = FIELD.matcher(line);
        String name = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        if (!FIELDS.contains(name)) {
            return false;
        }
        fields.put(name, matcher.group(2).strip());
        return true;
    }
}
