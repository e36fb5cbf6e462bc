package org.entente.stance.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A text with the attributions in it, one a line: speaker, cue and content. */
record LabelledText(String text, List<String> attributions) {
    static Stream<LabelledText> read(String resource) {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("text ")) {
                texts.add(new LabelledText(line.substring(5).replace(" // ", "\n\n"), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                texts.get(texts.size() - 1).attributions().add(line);
            }
        }
        return texts.stream();
    }

    private static List<String> lines(String resource) {
        var in = Objects.requireNonNull(LabelledText.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return text.replace("\n", " ");
    }
}
