package org.entente.stance.encoder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The parts that labelled texts are split into, which depend on nothing but the text. */
public final class Parts {
    /** How many parts there are. */
    public static final int COUNT = 5;

    private Parts() {}

    /**
     * The part of a text, from 0 to 4; white space does not matter. Part 0 is kept for evaluation where the other four
     * are used for training.
     */
    public static int fifth(String text) {
        long first =
                ByteBuffer.wrap(sha256(text.replaceAll("\\s+", " ").trim())).getLong();
        return (int) Long.remainderUnsigned(first, COUNT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
