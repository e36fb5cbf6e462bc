package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;

class StatementLinesTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new StatementLines();
    }

    @Override
    String mainFile() {
        return "statements.jsonl";
    }

    @Test
    void aStatementIsALine() throws IOException {
        writer().write(SampleReports.usual(), temporary);
        List<String> lines = Files.readAllLines(temporary.resolve("statements.jsonl"));
        assertThat(lines).hasSize(SampleReports.usual().statements().size());
        assertThat(lines.get(1))
                .isEqualTo("{\"id\":\"a-ferry-1-1\",\"article\":\"a-ferry\",\"sentence\":1,\"start\":79,\"end\":163,"
                        + "\"text\":\"She rejected the Estavian plan for a joint ferry board as a waste of a good"
                        + " harbour.\",\"holder\":\"northmark\",\"target\":\"estavia\",\"stance\":\"AGAINST\","
                        + "\"score\":-0.8,\"confidence\":0.9,\"voice\":\"REPORTED\",\"speaker\":\"Mira Oldham\","
                        + "\"time\":\"NOW\",\"commitment\":\"ASSERTED\",\"weight\":0.9,\"cue\":\"rejected\","
                        + "\"cueStart\":83,\"cueEnd\":91,\"sentenceTone\":null,\"tone\":null,\"scorer\":\"both\"}");
    }

    @Test
    void hostileTextStaysOnItsLine() throws IOException {
        writer().write(SampleReports.hostile(), temporary);
        assertThat(Files.readAllLines(temporary.resolve("statements.jsonl"))).hasSize(3);
    }
}
