package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to the tables names every column, and its snippets run. */
class TablesGuideTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        new CsvTables().write(SampleReports.full(), folder);
        new StatementLines().write(SampleReports.full(), folder);
        new DnaStatements().write(SampleReports.full(), folder);
        new RelationGraph().write(SampleReports.full(), folder);
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        for (String table : List.of("statements.csv", "positions.csv", "dna-statements.csv")) {
            String names = Files.readAllLines(folder.resolve(table)).get(0);
            String section = section(table);
            for (String name : names.replace("\"", "").split("[,;]")) {
                assertThat(section).as(table).contains("| `" + name + "` |");
            }
        }
    }

    @Test
    void thePythonSnippetRuns() throws Exception {
        assertThat(run("python3", "python", "snippet.py"))
                .contains("northmark AGAINST -0.55")
                .contains("harbour-league INSUFFICIENT None")
                .contains("northmark -> estavia: 6");
    }

    @Test
    void theRSnippetRuns() throws Exception {
        assertThat(run("Rscript", "r", "snippet.R")).contains("northmark").contains("organization");
    }

    private String run(String program, String language, String file) throws Exception {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), program + " is not installed");
        Files.writeString(folder.resolve(file), snippet(language));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(found.get().toString(), file)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static String snippet(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(guide());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String section(String table) throws IOException {
        String guide = guide();
        int from = guide.indexOf("## `" + table + "`");
        assertThat(from).as(table).isNotNegative();
        int to = guide.indexOf("\n## ", from + 1);
        return guide.substring(from, to < 0 ? guide.length() : to);
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("..", "docs", "tables.md"));
    }
}
