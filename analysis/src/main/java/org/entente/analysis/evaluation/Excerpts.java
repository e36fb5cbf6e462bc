package org.entente.analysis.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Texts that belong to others and stand in their own files: a row says where its text begins and ends there, and what
 * its digest is. Not thread-safe.
 */
public final class Excerpts {
    private static final int DIGEST_BYTES = 8;

    private final Optional<Path> folder;
    private final Map<String, String> contents = new HashMap<>();

    /** @param folder that the files' names start from; without it, no excerpt can be read */
    public Excerpts(Optional<Path> folder) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
    }

    /**
     * The text of {@code {"file", "start", "end", "digest"}}: the characters of the file from start to end in UTF-16
     * units, without square brackets, a doubled quotation mark as one, and every white space as a blank.
     *
     * @throws IllegalArgumentException if the file is not there, or has another text in that place
     */
    public String text(JsonNode excerpt) {
        String file = excerpt.path("file").asString("");
        String content = contents.computeIfAbsent(file, this::content);
        int start = excerpt.path("start").asInt(-1);
        int end = excerpt.path("end").asInt(-1);
        if (start < 0 || end < start || end > content.length()) {
            throw new IllegalArgumentException(
                    "expected an excerpt within the " + content.length() + " characters of " + file);
        }
        String text = plain(content.substring(start, end));
        if (!digest(text).equals(excerpt.path("digest").asString(""))) {
            throw new IllegalArgumentException(
                    file + " has another text from " + start + " to " + end + " than the excerpt was taken from");
        }
        return text;
    }

    private String content(String file) {
        Path root = folder.orElseThrow(
                () -> new IllegalArgumentException("expected --texts, the folder that excerpts are taken from"));
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException("expected a file in " + root + ", got " + file);
        }
        try {
            String content = Files.readString(path);
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(path + ": expected a text in UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + ": cannot be read", e);
        }
    }

    private static String plain(String raw) {
        return raw.replace("[", "").replace("]", "").replace("\"\"", "\"").replaceAll("\\s", " ");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
