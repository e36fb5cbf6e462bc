package org.entente.stance.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.Article;
import org.entente.text.Span;

/**
 * A text in which people marked who is mentioned: {@code [Moscow|moscow]}, {@code [sides|egypt+sudan]} for several, and
 * {@code [US|~washington]-backed} for what names another side and holds no view.
 */
record LabelledText(String id, String kind, Optional<LocalDate> date, String text, List<Label> labels) {
    private static final Pattern BRACKET = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

    /** A mention that a person marked. */
    record Label(Span span, String actor, boolean canHold) {}

    static List<LabelledText> read(String resource) {
        return lines(resource).map(LabelledText::of).toList();
    }

    static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(LabelledText.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledText of(String line) {
        String[] fields = line.split("\t", -1);
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(fields[3]);
        while (bracket.find()) {
            bracket.appendReplacement(text, "");
            Span span = new Span(text.length(), text.length() + bracket.group(1).length());
            text.append(bracket.group(1));
            for (String actor : bracket.group(2).split("\\+")) {
                labels.add(new Label(span, actor.replace("~", ""), !actor.startsWith("~")));
            }
        }
        bracket.appendTail(text);
        Optional<LocalDate> date = fields[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[2]));
        return new LabelledText(fields[0], fields[1], date, text.toString(), labels);
    }

    Article article() {
        return new Article(
                id, id, Optional.empty(), date, Optional.empty(), Optional.empty(), Optional.empty(), text, id);
    }
}
