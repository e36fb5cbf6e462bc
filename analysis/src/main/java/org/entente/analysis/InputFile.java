package org.entente.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that a user names.
 *
 * @param kind what it should be, such as "coded sheet"
 */
public record InputFile(Path path, String kind) {
    /** A sheet is filled in by hand; anything larger is some other file. */
    private static final long LARGEST_TEXT = 64L << 20;

    /** What a message begins with to say where. */
    public String name() {
        return Messages.oneLine(path.toString());
    }

    /** That the file is not as expected. */
    public RequestException error(String message) {
        return new RequestException(name() + ": " + message);
    }

    /** The text without a byte order mark, with something in it. */
    public String text() throws RequestException {
        try {
            if (Files.size(path) > LARGEST_TEXT) {
                throw error("expected a " + kind + " of at most 64 MB, got " + Files.size(path)
                        + " bytes. Is it the right file?");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (content.isBlank()) {
                throw error("expected a " + kind + " with a row of column names first, but the file is empty.");
            }
            return content;
        } catch (CharacterCodingException e) {
            throw new RequestException(name() + ": expected UTF-8, got other bytes. Save the sheet as 'CSV UTF-8'.", e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** That the file cannot be read. */
    public RequestException unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new RequestException(name() + ": there is no such " + kind + ".", e);
        }
        String reason = Files.isDirectory(path) ? "it is a folder" : Messages.oneLine(String.valueOf(e.getMessage()));
        return new RequestException(name() + ": the " + kind + " cannot be read: " + reason + ".", e);
    }
}
