package org.entente.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.analysis.RequestException;
import org.entente.analysis.coding.SampleRequest.Existing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplingTest {
    @TempDir
    Path folder;

    private Path sheet;

    @BeforeEach
    void name() {
        sheet = folder.resolve("new/sheet.csv");
    }

    @Test
    void writesASheetToFillInAndACodebook() throws Exception {
        SampleOutcome outcome = sample(Fixture.six().in(folder), 5);
        assertThat(outcome.drawn()).isEqualTo(5);
        assertThat(outcome.statements()).isEqualTo(6);
        assertThat(outcome.strata()).isEqualTo(4);
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSize(5).allSatisfy(row -> {
            assertThat(row.getHeader())
                    .containsExactly(
                            "id", "article", "sentence", "text", "holder", "target", "stance", "coder", "note");
            assertThat(row.getField("stance")).isEmpty();
            assertThat(row.getField("coder")).isEmpty();
            assertThat(row.getField("note")).isEmpty();
        });
        assertThat(rows.stream().map(row -> row.getField("id"))).contains("s5", "s6");
        assertThat(outcome.codebook()).hasFileName("sheet-codebook.md");
    }

    @Test
    void doesNotShowTheModelsStance() throws Exception {
        sample(Fixture.six().in(folder), 6);
        assertThat(Files.readString(sheet)).doesNotContain("AGAINST", "FAVOR", "NEITHER", "0.8", "secretcue");
    }

    @Test
    void theCodebookExplainsTheStancesAndNamesTheActorsWithoutTheirMarkup() throws Exception {
        Path codebook = sample(Fixture.six().in(folder), 6).codebook();
        assertThat(codebook)
                .content()
                .contains("**FAVOR**", "**AGAINST**", "**NEITHER**", "- `moscow`: Moscow\n")
                .contains("cooperation \\<b\\>now\\</b\\>", "\\[W\\]\\(http://x\\)")
                .doesNotContain("{target}", "{actors}", "{counterpart}");
    }

    @Test
    void noTextIsAFormulaOrBreaksTheLine() throws Exception {
        Path report = new Fixture()
                .statement("=id", "a:0", "=HYPERLINK(\\\"http://x\\\")", "@m>-w", "FAVOR")
                .statement("s2", "+a:1", "one\\r\\ntwo, \\\"three\\\"\\u0000", "m>w", "FAVOR")
                .in(folder);
        sample(report, 9);
        assertThat(rows()).anySatisfy(row -> {
            assertThat(row.getField("id")).isEqualTo("'=id");
            assertThat(row.getField("text")).isEqualTo("'=HYPERLINK(\"http://x\")");
            assertThat(row.getField("holder")).isEqualTo("'@m");
            assertThat(row.getField("target")).isEqualTo("'-w");
        });
        assertThat(rows()).anySatisfy(row -> {
            assertThat(row.getField("article")).isEqualTo("'+a");
            assertThat(row.getField("text")).isEqualTo("one two, \"three\"");
        });
        assertThat(Files.readAllBytes(sheet)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void theSeedDecides() throws Exception {
        Path report = Fixture.six().in(folder);
        sample(report, 5);
        byte[] first = Files.readAllBytes(sheet);
        Sampling.run(new SampleRequest(report, 5, sheet, 1, Existing.REPLACED));
        assertThat(sheet).hasBinaryContent(first);
        Sampling.run(new SampleRequest(report, 5, sheet, 2, Existing.REPLACED));
        assertThat(Files.readAllBytes(sheet)).isNotEqualTo(first);
    }

    @Test
    void keepsASheetThatIsThere() throws Exception {
        Path report = Fixture.six().in(folder);
        Files.createDirectories(sheet.getParent());
        Files.writeString(sheet, "filled in");
        assertRefused(report, 5, sheet, "or replace it with --force");
        assertThat(sheet).hasContent("filled in");
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**codebook*");
        Sampling.run(new SampleRequest(report, 5, sheet, 1, Existing.REPLACED));
        assertThat(rows()).hasSize(5);
    }

    @Test
    void refusesPlacesThatAreTaken() throws Exception {
        Path report = Fixture.six().in(folder);
        assertRefused(report, 5, folder, "expected a file to write, got a folder");
        assertRefused(report, 5, report.resolve("sheet.csv"), "cannot be written");
        assertThatThrownBy(() -> Sampling.run(new SampleRequest(report, 5, report, 1, Existing.REPLACED)))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("would replace the report");
    }

    @Test
    void refusesFewerThanTheGroups() throws Exception {
        assertRefused(Fixture.six().in(folder), 3, sheet, "--n 3: expected at least 4");
        assertThat(sheet.getParent()).doesNotExist();
    }

    @Test
    void refusesAReportWithoutStatements() throws Exception {
        assertRefused(new Fixture().in(folder), 5, sheet, "expected statements to draw from");
    }

    @Test
    void refusesWhatIsNoReport() throws Exception {
        Path file = folder.resolve("other.json");
        assertRefused(file, 5, sheet, "there is no such report");
        assertRefused(folder, 5, sheet, "the report cannot be read: it is a folder");
        for (String content :
                List.of("", "{", "[1]", "\"text\"", "{\"schema\": \"entente/report/1\", \"statements\": 3}")) {
            Files.writeString(file, content);
            assertRefused(file, 5, sheet, "expected the report.json of a run, got something else");
        }
        Files.writeString(file, "null");
        assertRefused(file, 5, sheet, "got none");
        Files.writeString(file, "{\"schema\": \"other/9\"}");
        assertRefused(file, 5, sheet, "got 'other/9'");
        Files.writeString(file, "{\"schema\": \"entente/report/1\", \"statements\": []}");
        assertRefused(file, 5, sheet, "expected a target with name and counterpart");
    }

    @Test
    void refusesStatementsThatAreNotWholeOrHaveOneId() throws Exception {
        Path report = new Fixture()
                .statement("s1", "a:0", "One.", "m>w", "FAVOR")
                .statement("s1", "a:1", "Two.", "m>w", "FAVOR")
                .in(folder);
        assertRefused(report, 5, sheet, "got two with 's1'");
        Files.writeString(report, Files.readString(report).replace("\"text\": \"Two.\", ", ""));
        assertRefused(report, 5, sheet, "statement 's1': expected id, article, text");
    }

    private SampleOutcome sample(Path report, int size) throws RequestException {
        return Sampling.run(new SampleRequest(report, size, sheet, 1, Existing.KEPT));
    }

    private List<NamedCsvRecord> rows() throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(sheet).stream()
                .toList();
    }

    private static void assertRefused(Path report, int size, Path out, String message) {
        assertThatThrownBy(() -> Sampling.run(new SampleRequest(report, size, out, 1, Existing.KEPT)))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("org.entente"));
    }
}
