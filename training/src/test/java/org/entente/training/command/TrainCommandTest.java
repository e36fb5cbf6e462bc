package org.entente.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.analysis.RequestException;
import org.entente.cli.Terminal;
import org.entente.training.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        CommandLine line = new CommandLine(new TrainCommandProvider().with(terminal));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            terminal.problem(String.valueOf(e.getMessage()));
            return e instanceof RequestException ? 2 : 3;
        });
        line.setParameterExceptionHandler((e, args) -> {
            terminal.problem(String.valueOf(e.getMessage()));
            return 2;
        });
        return line.execute(
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void trainsAndSaysWhatCameOfIt() throws Exception {
        Fixtures.needPyTorch();
        Path rows = Fixtures.plover(folder, 40);
        Files.writeString(rows, Files.readString(rows) + "a\tb\n");

        int code = run(
                "--plover",
                rows,
                "--out",
                folder.resolve("out"),
                "--frozen-layers",
                12,
                "--epochs",
                1,
                "--limit",
                30,
                "--development",
                "0.2");

        assertThat(code).isEqualTo(1);
        assertThat(errors()).startsWith("entente: " + rows + ": left out 1 row that cannot be read; row 42: ");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("plover             40          1        0        0         0       0           10")
                .contains("Stage plover:", "majority's F1", "Weights: ", "Report: ");
        assertThat(folder.resolve("out/encoder.weights")).isNotEmptyFile();
    }

    @Test
    void withoutRowsThereIsNothingToDo() {
        assertThat(run("--out", folder.resolve("out"))).isEqualTo(2);
        assertThat(errors()).contains("Expected at least one file to learn from");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThat(run("--out", folder, "--folds", 6)).isEqualTo(2);
        assertThat(run("--out", folder, "--frozen-layers", 13)).isEqualTo(2);
        assertThat(run("--out", folder, "--development", "0.9")).isEqualTo(2);
        assertThat(run("--out", folder, "--limit", 0)).isEqualTo(2);
        assertThat(errors())
                .contains("'--folds': expected a number from 0 to 5, got 6")
                .contains("'--frozen-layers': expected a number from 0 to 12, got 13")
                .contains("'--development': expected a share from 0 to 0.5, got 0.9")
                .contains("'--limit': expected at least 1, got 0");
    }

    @Test
    void theCommandLineFindsIt() {
        assertThat(java.util.ServiceLoader.load(org.entente.cli.TrainingCommand.class))
                .singleElement()
                .isInstanceOf(TrainCommandProvider.class);
    }
}
