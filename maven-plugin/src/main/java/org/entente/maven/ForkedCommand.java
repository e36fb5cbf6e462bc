package org.entente.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Runs the {@code entente} command in a JVM of its own, on the same Java as Maven. */
final class ForkedCommand {
    private static final String MAIN_CLASS = "org.entente.cli.Main";

    private ForkedCommand() {}

    /**
     * How the command ended.
     *
     * @param problems lines that it wrote to its standard error
     */
    record Outcome(int exitCode, List<String> problems) {
        Outcome {
            problems = List.copyOf(problems);
        }

        /** Whether it was the command that spoke, and not a JVM that could not start: both end with 1. */
        boolean ran() {
            return problems.stream().anyMatch(problem -> problem.startsWith("entente: "));
        }
    }

    /** Runs the command and waits for its end; {@code results} gets each line of its standard output. */
    static Outcome run(
            List<String> jvmOptions, List<String> classPath, List<String> arguments, Consumer<String> results)
            throws IOException, InterruptedException {
        Path argumentFile = Files.createTempFile("entente", ".args");
        try {
            Files.write(argumentFile, lines(jvmOptions, classPath, arguments), nativeCharset());
            ProcessBuilder builder = new ProcessBuilder(java(), "@" + argumentFile);
            if (nativeCharset().equals(StandardCharsets.US_ASCII)) {
                // Builds often run in the C locale, where names with letters beyond ASCII cannot be opened.
                builder.environment().put("LC_ALL", "C.UTF-8");
            }
            return outcome(builder.start(), results);
        } finally {
            Files.delete(argumentFile);
        }
    }

    private static Outcome outcome(Process process, Consumer<String> results) throws InterruptedException {
        try {
            List<String> problems = new ArrayList<>();
            CompletableFuture<Void> errors =
                    CompletableFuture.runAsync(() -> eachLine(process.getErrorStream(), problems::add));
            eachLine(process.getInputStream(), results);
            errors.join();
            return new Outcome(process.waitFor(), problems);
        } finally {
            process.destroy();
        }
    }

    private static List<String> lines(List<String> jvmOptions, List<String> classPath, List<String> arguments) {
        List<String> lines = new ArrayList<>(jvmOptions);
        lines.add("-cp");
        lines.add(String.join(System.getProperty("path.separator"), classPath));
        lines.add(MAIN_CLASS);
        lines.addAll(arguments);
        return lines.stream().map(ForkedCommand::quoted).toList();
    }

    /** The argument as an argument file of the {@code java} command wants it. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What the {@code java} command reads its arguments in. */
    private static Charset nativeCharset() {
        String name = System.getProperty("sun.jnu.encoding");
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static void eachLine(InputStream stream, Consumer<String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
