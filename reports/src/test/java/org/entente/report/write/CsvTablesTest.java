package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;

class CsvTablesTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new CsvTables();
    }

    @Override
    String mainFile() {
        return "statements.csv";
    }

    @Test
    void positionsAreATable() throws IOException {
        writer().write(SampleReports.usual(), temporary);
        assertThat(Files.readString(temporary.resolve("positions.csv")))
                .isEqualTo("actor,label,score,lower,upper,level,statements,effectiveStatements,articles,"
                        + "sentenceTone,tone\r\n"
                        + "northmark,AGAINST,-0.55,-0.86,-0.17,0.95,6,5.4,4,,\r\n"
                        + "estavia,MIXED,0.17,-0.28,0.61,0.95,5,4.5,4,,\r\n"
                        + "quill-isles,FAVOR,0.42,0.09,0.78,0.95,3,2.7,3,,\r\n"
                        + "harbour-league,INSUFFICIENT,,,,,1,1.0,1,,\r\n");
    }

    @Test
    void eachStatementNamesItsScorer() throws IOException {
        writer().write(SampleReports.oneActor(), temporary);
        assertThat(Files.readString(temporary.resolve("statements.csv")))
                .contains("sentenceTone,tone,scorer\r\n")
                .contains(",,encoder\r\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaGetsAnApostropheAndANumberDoesNot() throws IOException {
        writer().write(SampleReports.hostile(), temporary);
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(temporary.resolve("statements.csv"))) {
            rows = csv.stream().toList();
        }
        assertThat(rows).extracting(row -> row.getField("text").substring(0, 3)).containsExactly("'=1", "'\t=", "'\rN");
        assertThat(rows).extracting(row -> row.getField("cue").substring(0, 3)).containsExactly("'=1", "'@c", "'+1");
        assertThat(rows).extracting(row -> row.getField("speaker")).element(1).isEqualTo("'-Mira");
        assertThat(rows).extracting(row -> row.getField("score")).containsExactly("-0.9", "-0.8", "-0.8");
    }

    @Test
    void noCellHoldsNul() throws IOException {
        writer().write(SampleReports.hostile(), temporary);
        assertThat(Files.readString(temporary.resolve("statements.csv")))
                .doesNotContain("\0")
                .contains("\ufffd");
    }
}
