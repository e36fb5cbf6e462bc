package org.entente.analysis.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.analysis.Messages;

/** The page that tells coders how to fill in a sheet. */
final class Codebook {
    private Codebook() {}

    /** The page in Markdown, for the target and the actors of a report. */
    static String of(ReportFile report) {
        return template()
                .replace(
                        "{actors}",
                        report.actors().entrySet().stream().map(Codebook::line).collect(Collectors.joining("\n")))
                .replace("{counterpart}", escaped(report.counterpart()))
                .replace("{target}", escaped(report.targetName()));
    }

    private static String line(Map.Entry<String, String> actor) {
        return "- `" + Messages.oneLine(actor.getKey()).replace('`', '\'') + "`: " + escaped(actor.getValue());
    }

    /** Names come from configurations and may hold markup. */
    private static String escaped(String text) {
        return Messages.oneLine(text).replaceAll("[\\\\`*_{}\\[\\]<>()#+!|&~-]", "\\\\$0");
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Codebook.class.getResourceAsStream("codebook.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
