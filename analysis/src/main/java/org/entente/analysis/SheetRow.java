package org.entente.analysis;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of a coded sheet, with the line it starts in; a cell that is not there is empty. */
record SheetRow(long line, String id, String coder, String stance) {
    private static final List<String> COLUMNS = List.of("id", "coder", "stance");

    /**
     * The rows that are not blank. Cells are separated by what separates the column names: commas, or the semicolons or
     * tabs that spreadsheet programs write in some countries.
     */
    static List<SheetRow> read(InputFile file) throws RequestException {
        String text = file.text();
        try {
            List<CsvRecord> records = records(file, text);
            List<String> header = names(records.get(0));
            List<SheetRow> rows = new ArrayList<>();
            for (CsvRecord record : records.subList(1, records.size())) {
                if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows.add(row(record, header));
                }
            }
            return rows;
        } catch (CsvParseException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new RequestException(
                    file.name() + ": expected CSV, got something else: " + Messages.excerpt(String.valueOf(reason))
                            + ". Save the sheet as 'CSV UTF-8' again.",
                    e);
        }
    }

    private static SheetRow row(CsvRecord record, List<String> header) {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            int index = header.indexOf(column);
            cells.add(index < record.getFieldCount() ? record.getField(index).strip() : "");
        }
        return new SheetRow(record.getStartingLineNumber(), cells.get(0), cells.get(1), cells.get(2));
    }

    private static List<CsvRecord> records(InputFile file, String text) throws RequestException {
        for (char separator : new char[] {',', ';', '\t'}) {
            List<String> header = header(text, separator);
            if (header.containsAll(COLUMNS)) {
                refuseTwoOfAName(file, header);
                return parse(text, separator);
            }
        }
        throw new RequestException(file.name() + ":1: expected a row of column names with id, coder and stance, got '"
                + Messages.excerpt(text.lines().findFirst().orElse("")) + "'. Add the row of names.");
    }

    private static void refuseTwoOfAName(InputFile file, List<String> header) throws RequestException {
        for (String column : COLUMNS) {
            if (header.stream().filter(column::equals).count() > 1) {
                throw new RequestException(
                        file.name() + ":1: expected one column '" + column + "', got several. Rename or delete one.");
            }
        }
    }

    private static List<String> names(CsvRecord header) {
        return header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The column names, or none where the separator is not the file's own and quotation marks stand in odd places. */
    private static List<String> header(String text, char separator) {
        try {
            return names(reader(separator).ofCsvRecord(text).iterator().next());
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** Strict: a quotation mark that is never closed would swallow the rows after it. */
    private static List<CsvRecord> parse(String text, char separator) {
        return reader(separator).allowUnclosedQuote(false).ofCsvRecord(text).stream()
                .toList();
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
