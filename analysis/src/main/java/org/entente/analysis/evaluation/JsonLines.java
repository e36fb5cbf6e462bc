package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a file of JSON lines.
 *
 * @param problems lines that could not be read
 */
record JsonLines<R>(List<R> rows, List<Failure> problems) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Reads one line. */
    interface Reading<R> {
        /**
         * What stands in the line, one or more rows.
         *
         * @param place where the line stands
         * @throws RowException if the line is to be left out
         */
        List<R> read(String place, JsonNode line) throws RowException;
    }

    /**
     * Reads the first lines.
     *
     * @param expected what the file should hold, as in "expected ..."
     * @throws RequestException if no line can be read
     */
    static <R> JsonLines<R> read(Path path, String expected, int most, Reading<R> reading) throws RequestException {
        LabelledFile file = LabelledFile.read(path, expected, most);
        List<R> rows = new ArrayList<>();
        List<Failure> problems = new ArrayList<>();
        for (LabelledFile.Line line : file.lines()) {
            String place = file.place(line);
            try {
                rows.addAll(reading.read(place, JSON.readTree(line.text())));
            } catch (JacksonException e) {
                problems.add(new Failure(place, "expected a JSON object, got other text"));
            } catch (RowException e) {
                problems.add(new Failure(place, String.valueOf(e.getMessage())));
            }
        }
        if (rows.isEmpty()) {
            throw new RequestException(
                    problems.get(0).file() + ": " + problems.get(0).reason() + ". Expected " + expected + ".");
        }
        return new JsonLines<>(rows, problems);
    }
}
