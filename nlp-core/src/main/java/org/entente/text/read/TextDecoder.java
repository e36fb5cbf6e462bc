package org.entente.text.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, and UTF-16 behind a byte order mark; never guesses another encoding. */
final class TextDecoder {
    private TextDecoder() {}

    /**
     * The text without byte order mark.
     *
     * @throws ArticleReadException if the bytes are no text, or text in another encoding
     */
    static String decode(byte[] bytes) throws ArticleReadException {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        refuseBinary(bytes);
        return strictly(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] bytes, int start, Charset charset) throws ArticleReadException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ArticleReadException(
                    "expected %s, found byte 0x%02X at offset %d; convert the file to UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"
                            .formatted(charset.name(), bytes[in.position()], in.position()));
        }
        return out.flip().toString();
    }

    private static void refuseBinary(byte[] bytes) throws ArticleReadException {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            throw new ArticleReadException("expected text, found a PDF document; save its text as a UTF-8 file");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new ArticleReadException(
                    "expected text, found a ZIP archive or office document; save its text as a UTF-8 file");
        }
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ArticleReadException(
                        "expected text, found a binary file (NUL byte at offset %d); UTF-16 needs a byte order mark"
                                .formatted(i));
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        if (controls * 100L > bytes.length) {
            throw new ArticleReadException("expected text, found a binary file (%d control characters in %d bytes)"
                    .formatted(controls, bytes.length));
        }
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) || b == 0x7F;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
