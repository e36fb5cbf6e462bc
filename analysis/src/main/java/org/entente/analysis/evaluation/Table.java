package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;

/**
 * Rows of tab-separated values under named columns, without quoting.
 *
 * @param problems rows with another number of values than there are columns
 */
record Table(List<Row> rows, List<Failure> problems) {
    /** A row. */
    record Row(String place, Map<String, String> values) {
        String get(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException("No column '" + column + "'");
            }
            return value;
        }
    }

    /**
     * Reads a table whose first line names the columns.
     *
     * @param needed columns; others may stand beside them
     * @throws RequestException if one is missing, or there is no row
     */
    static Table withHeader(Path file, String expected, List<String> needed, int most) throws RequestException {
        LabelledFile lines = LabelledFile.read(file, expected, most + 1L);
        List<String> columns = values(lines.lines().get(0).text());
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new RequestException(lines.place(lines.lines().get(0)) + ": expected the columns "
                        + String.join(", ", needed) + ", got '" + Messages.excerpt(String.join(", ", columns)) + "'.");
            }
        }
        return of(lines, lines.lines().subList(1, lines.lines().size()), columns);
    }

    /**
     * Reads a table that does not name its columns.
     *
     * @throws RequestException if it has other columns, or there is no row
     */
    static Table withoutHeader(Path file, String expected, List<String> columns, int most) throws RequestException {
        LabelledFile lines = LabelledFile.read(file, expected, most);
        Table table = of(lines, lines.lines(), columns);
        if (table.rows().isEmpty()) {
            throw new RequestException(lines.path() + ": expected " + expected + ", but no row has the "
                    + columns.size() + " columns " + String.join(", ", columns) + ".");
        }
        return table;
    }

    private static Table of(LabelledFile file, List<LabelledFile.Line> lines, List<String> columns)
            throws RequestException {
        if (lines.isEmpty()) {
            throw new RequestException(file.path() + ": expected rows under the columns, got none.");
        }
        List<Row> rows = new ArrayList<>();
        List<Failure> problems = new ArrayList<>();
        for (LabelledFile.Line line : lines) {
            List<String> values = values(line.text());
            if (values.size() == columns.size()) {
                rows.add(new Row(file.place(line), row(columns, values)));
            } else {
                problems.add(
                        new Failure(file.place(line), "expected " + columns.size() + " values, got " + values.size()));
            }
        }
        return new Table(rows, problems);
    }

    private static Map<String, String> row(List<String> columns, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        return row;
    }

    private static List<String> values(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
