package org.entente.analysis.coding;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.analysis.Messages;
import org.entente.report.write.SpreadsheetCell;

/**
 * A sheet to fill in: RFC 4180 in UTF-8 with a byte order mark, without which spreadsheet programs take it for another
 * encoding. What the model says about a statement is not in it, so that coders judge for themselves.
 */
final class CodingSheet {
    private static final List<String> COLUMNS =
            List.of("id", "article", "sentence", "text", "holder", "target", "stance", "coder", "note");

    private CodingSheet() {}

    static byte[] bytes(List<ReportedStatement> statements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8)) {
            bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
            csv.writeRecord(COLUMNS);
            for (ReportedStatement statement : statements) {
                csv.writeRecord(row(statement));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> row(ReportedStatement statement) {
        return List.of(
                SpreadsheetCell.harmless(statement.id()),
                cell(statement.article()),
                Integer.toString(statement.sentence()),
                cell(statement.text()),
                cell(statement.holder()),
                cell(statement.target()),
                "",
                "",
                "");
    }

    private static String cell(String text) {
        return SpreadsheetCell.harmless(Messages.oneLine(text));
    }
}
