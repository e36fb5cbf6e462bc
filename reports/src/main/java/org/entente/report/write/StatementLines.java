package org.entente.report.write;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.report.Report;
import org.entente.report.ReportWriter;

/** Writes {@code statements.jsonl}: one statement a line, with the fields that it has in {@code report.json}. */
public final class StatementLines implements ReportWriter {
    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        OutputFile.write(folder.resolve("statements.jsonl"), out -> {
            try (JsonFields json = JsonFields.lines(out)) {
                report.statements().forEach(statement -> {
                    json.object(() -> StatementFields.write(json, statement));
                    json.endLine();
                });
            }
        });
    }
}
