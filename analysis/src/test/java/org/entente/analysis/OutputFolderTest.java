package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.report.Provenance;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.ReportWriter;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.position.AggregationOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheResultsOfAnEarlierRun() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "earlier");
        try (OutputFolder out = OutputFolder.open(folder)) {
            out.write(
                    report(),
                    ReportOptions.defaults(),
                    List.of(writing("a.txt", "later"), writing("charts/b.txt", "deeper")));
        }
        assertThat(folder.resolve("a.txt")).hasContent("later");
        assertThat(folder.resolve("charts/b.txt")).hasContent("deeper");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void leavesTheResultsOfAnEarlierRunWholeWhereAWriterFails() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "earlier");
        try (OutputFolder out = OutputFolder.open(folder)) {
            assertThatThrownBy(() ->
                            out.write(report(), ReportOptions.defaults(), List.of(writing("a.txt", "later"), full())))
                    .isInstanceOf(RequestException.class)
                    .hasMessage(folder + ": the results could not be written: No space left on device.");
        }
        assertThat(folder.resolve("a.txt")).hasContent("earlier");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysThatTheTemporaryFolderCannotBeWritten() throws Exception {
        try (OutputFolder out = OutputFolder.open(folder)) {
            assertThatThrownBy(() -> out.write(report(), ReportOptions.defaults(), List.of(withoutTemporaryFolder())))
                    .isInstanceOf(RequestException.class)
                    .hasMessage(folder + ": the results could not be written: Set java.io.tmpdir.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void removesWhatARunThatIsInterruptedLeft() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        InterruptedRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }

    private static ReportWriter withoutTemporaryFolder() {
        return new ReportWriter() {
            @Override
            public String id() {
                return "fonts";
            }

            @Override
            public void write(Report report, Path folder) {
                throw new ExceptionInInitializerError(
                        new UncheckedIOException("Set java.io.tmpdir.", new IOException("denied")));
            }
        };
    }

    private static ReportWriter writing(String file, String content) {
        return new ReportWriter() {
            @Override
            public String id() {
                return file;
            }

            @Override
            public void write(Report report, Path folder) throws IOException {
                Path path = folder.resolve(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, content);
            }
        };
    }

    private static ReportWriter full() {
        return new ReportWriter() {
            @Override
            public String id() {
                return "full";
            }

            @Override
            public void write(Report report, Path folder) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    private static Report report() {
        return new Report(
                new Target("t", "T", "a"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Provenance("1", "c", List.of(), StatementWeights.defaults(), AggregationOptions.defaults()));
    }
}
