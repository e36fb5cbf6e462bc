package org.entente.training.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.analysis.evaluation.Excerpts;
import tools.jackson.core.JacksonException;

/** Collects the rows of a file that can be read, and counts the others. */
final class Rows {
    private final Excerpts excerpts;
    private final List<Example> examples = new ArrayList<>();
    private int unreadable;
    private Optional<String> problem = Optional.empty();

    /** @param excerpts the texts of rows that have none of their own */
    Rows(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** Reads one form of labelled data. */
    interface Reader {
        /**
         * Adds the rows of a file.
         *
         * @throws IllegalArgumentException if the whole file is not of the form; the message says what was expected and
         *     what came
         */
        void read(String content, Rows rows);
    }

    /** A line that is not blank, and its number from 1. */
    record Line(int number, String text) {
        /** Its cells, which tabs part. */
        String[] cells() {
            return text.split("\t", -1);
        }
    }

    interface Reading {
        Example read();
    }

    static List<Line> lines(String content) {
        List<String> all = content.lines().toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Line(i + 1, all.get(i)))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    /** @param number of the line or the record, from 1 */
    void add(int number, Reading reading) {
        try {
            examples.add(reading.read());
        } catch (IllegalArgumentException | JacksonException e) {
            unreadable++;
            if (problem.isEmpty()) {
                problem = Optional.of("row " + number + ": " + firstLine(String.valueOf(e.getMessage())));
            }
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    Excerpts excerpts() {
        return excerpts;
    }

    List<Example> examples() {
        return examples;
    }

    int unreadable() {
        return unreadable;
    }

    /** What is wrong with the first row that cannot be read. */
    Optional<String> problem() {
        return problem;
    }
}
