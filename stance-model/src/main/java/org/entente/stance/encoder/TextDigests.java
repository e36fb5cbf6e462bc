package org.entente.stance.encoder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts known by 64 bits of their digest only; white space and case do not matter. */
final class TextDigests {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final long[] sorted;

    TextDigests(long[] digests) {
        this.sorted = Arrays.stream(digests).sorted().distinct().toArray();
    }

    static TextDigests of(Collection<String> texts) {
        return new TextDigests(texts.stream().mapToLong(TextDigests::digest).toArray());
    }

    boolean contains(String text) {
        return Arrays.binarySearch(sorted, digest(text)) >= 0;
    }

    long[] sorted() {
        return sorted.clone();
    }

    private static long digest(String text) {
        String plain = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return ByteBuffer.wrap(sha256(plain.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
