package org.entente.training.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.RequestException;
import org.entente.analysis.evaluation.Excerpts;

/**
 * The rows of a file of labelled sentences.
 *
 * @param unreadable how many rows were left out because they could not be read
 * @param problem what is wrong with the first of these
 */
public record LabelledFile(Path path, DataSet set, List<Example> examples, int unreadable, Optional<String> problem) {
    public LabelledFile {
        examples = List.copyOf(examples);
    }

    /**
     * The rows of a file.
     *
     * @throws RequestException if the file cannot be read or is of another form
     */
    public static LabelledFile read(DataSet set, Path path) throws RequestException {
        return read(set, path, new Excerpts(Optional.empty()));
    }

    static LabelledFile read(DataSet set, Path path, Excerpts excerpts) throws RequestException {
        Rows rows = new Rows(excerpts);
        try {
            set.reader().read(content(path), rows);
        } catch (IllegalArgumentException e) {
            throw new RequestException(path + ": no file of the form '" + set.id() + "': " + e.getMessage() + ".");
        }
        if (rows.examples().isEmpty()) {
            throw new RequestException(path + ": expected rows of the form '" + set.id() + "', found none"
                    + rows.problem().map(problem -> "; " + problem).orElse("") + ".");
        }
        return new LabelledFile(path, set, rows.examples(), rows.unreadable(), rows.problem());
    }

    static String content(Path path) throws RequestException {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (CharacterCodingException e) {
            throw new RequestException(path + ": expected a text in UTF-8. Convert the file.");
        } catch (NoSuchFileException e) {
            throw new RequestException(path + ": there is no such file.");
        } catch (IOException e) {
            throw new RequestException(path + ": cannot be read: " + e.getMessage() + ".");
        }
    }
}
