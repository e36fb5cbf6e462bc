package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link ReportWriter} keeps. A writer's test extends it. */
abstract class ReportWriterContract {
    @TempDir
    Path temporary;

    /** The writer under test. */
    abstract ReportWriter writer();

    /** A file that it always writes, relative to the folder. */
    abstract String mainFile();

    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.full(), SampleReports.hostile(), SampleReports.oneActor(), SampleReports.nothingFound());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSameReportGivesTheSameBytes(Report report) throws IOException {
        Map<String, String> first = written(report, "first");
        Map<String, String> second = written(report, "second");
        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itWritesOnlyUnderTheFolder(Report report) throws IOException {
        written(report, "inner/folder");
        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.startsWith(temporary.resolve("inner/folder")));
        }
    }

    @Test
    void aFileOfAnEarlierRunIsReplacedAndNothingUnfinishedStays() throws IOException {
        Map<String, String> fresh = written(SampleReports.usual(), "fresh");
        written(SampleReports.many(5), "used");
        assertThat(written(SampleReports.usual(), "used")).isEqualTo(fresh);
    }

    @Test
    void aFailureToWriteNamesTheFile() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("blocked"));
        Path file = folder.resolve(mainFile());
        Files.createDirectories(file);
        assertThatThrownBy(() -> writer().write(SampleReports.usual(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'" + file + "'")
                .hasMessageContaining("a folder of that name is in the way");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of each file that the writer writes. */
    Map<String, String> written(Report report, String name) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        writer().write(report, folder);
        Map<String, String> content = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), digest(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
