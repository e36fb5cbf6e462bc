package org.entente.stance.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts that shipped models or rules were made from, known by digest only, so that an evaluation can leave them out.
 */
public final class TrainingTexts {
    private static final int DIGITS = 16;

    private final Set<String> digests;

    private TrainingTexts(Set<String> digests) {
        this.digests = digests;
    }

    /** The articles of PolNeAR's training part without the last 84 by date, which are kept for development. */
    public static TrainingTexts polnear() {
        try (InputStream in = TrainingTexts.class.getResourceAsStream("polnear-training.txt")) {
            if (in == null) {
                throw new IllegalStateException("Resource 'polnear-training.txt' is missing");
            }
            return new TrainingTexts(new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text is one of them; white space does not matter. */
    public boolean contains(String text) {
        return digests.contains(digest(text));
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8, with single spaces for white space. */
    static String digest(String text) {
        try {
            byte[] bytes = text.replaceAll("\\s+", " ").trim().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
