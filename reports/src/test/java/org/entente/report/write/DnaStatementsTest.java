package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;

class DnaStatementsTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new DnaStatements();
    }

    @Override
    String mainFile() {
        return "dna-statements.csv";
    }

    @Test
    void aStatementHasPersonOrganizationConceptAndAgreement() throws IOException {
        writer().write(SampleReports.usual(), temporary);
        List<String> lines = Files.readAllLines(temporary.resolve("dna-statements.csv"));
        assertThat(lines.get(0))
                .isEqualTo("\"ID\";\"time\";\"docId\";\"docTitle\";\"docAuthor\";\"docSource\";\"docSection\";"
                        + "\"docType\";\"text\";\"person\";\"organization\";\"concept\";\"agreement\"");
        assertThat(lines.get(2))
                .isEqualTo(
                        "\"2\";\"2016-02-21 00:00:00\";\"1\";\"Ferry talks open in Port Azure\";\"\";"
                                + "\"The Sound Courier\";\"\";\"\";\"She rejected the Estavian plan for a joint ferry board as a"
                                + " waste of a good harbour.\";\"Mira Oldham\";\"Northmark\";\"cooperation with Estavia\";\"0\"");
        assertThat(lines).anyMatch(line -> line.endsWith("\"relations with Northmark\";\"1\""));
        assertThat(lines).hasSize(1 + SampleReports.usual().statements().size());
    }

    @Test
    void hostileTextStaysInItsRowAndIsNoFormula() throws IOException {
        writer().write(SampleReports.hostile(), temporary);
        assertThat(Files.readAllLines(temporary.resolve("dna-statements.csv")))
                .hasSize(4)
                .noneMatch(line -> line.contains(";\"="));
    }
}
