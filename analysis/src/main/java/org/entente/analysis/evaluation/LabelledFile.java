package org.entente.analysis.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;

/**
 * The lines of a file of labelled rows that hold more than white space.
 *
 * @param path as the user named it, in one line
 */
record LabelledFile(String path, List<Line> lines) {
    /** A line and its number from 1. */
    record Line(int number, String text) {}

    /**
     * Reads the first lines.
     *
     * @param expected what the file should hold, as in "expected ..."
     * @param most lines that hold something, at least 1
     * @throws RequestException if it is no file of text in UTF-8, or has no such line
     */
    static LabelledFile read(Path file, String expected, long most) throws RequestException {
        String name = Messages.oneLine(file.toString());
        if (Files.isDirectory(file)) {
            throw new RequestException(name + ": expected " + expected + ", got a folder.");
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            List<Line> lines = lines(reader, most);
            if (lines.isEmpty()) {
                throw new RequestException(name + ": expected " + expected + ", got an empty file.");
            }
            return new LabelledFile(name, lines);
        } catch (CharacterCodingException e) {
            throw new RequestException(name + ": expected UTF-8, got other bytes. Save the file as UTF-8.", e);
        } catch (IOException e) {
            throw new RequestException(
                    name + ": cannot be read: " + Messages.oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static List<Line> lines(BufferedReader reader, long most) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null && lines.size() < most; line = reader.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank()) {
                lines.add(new Line(number, text));
            }
        }
        return lines;
    }

    /** Where a line stands, as compilers write it. */
    String place(Line line) {
        return path + ":" + line.number();
    }
}
