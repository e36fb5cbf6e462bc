package org.entente.training.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.entente.stance.encoder.Parts;

/** What a row is for. */
enum Part {
    TRAINING,
    DEVELOPMENT,
    SET_ASIDE;

    /** Depends on nothing but the row's data set and what it must not be parted from. */
    static Part of(Example example, double developmentShare) {
        String group = Corpus.key(example.group());
        if (example.origin() == DataSet.NEWSMTSC && Parts.fifth(group) == 0) {
            return SET_ASIDE;
        }
        return fraction("development " + group) < developmentShare ? DEVELOPMENT : TRAINING;
    }

    /** A number in [0, 1) that looks random but is always the same for a text. */
    static double fraction(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(digest).getLong() >>> 11) * 0x1p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
