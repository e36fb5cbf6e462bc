package org.entente.analysis.coding;

import java.nio.file.Path;

/**
 * Which statements to draw for coding, and where to write the sheet.
 *
 * @param report a {@code report.json}
 * @param size how many statements to draw
 * @param out the sheet; the codebook goes beside it
 * @param seed of the random draw
 */
public record SampleRequest(Path report, int size, Path out, long seed, Existing existing) {
    public SampleRequest {
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1, got " + size);
        }
    }

    /** What becomes of a sheet that is already there. */
    public enum Existing {
        /** It stays, and the request is refused: it may have been filled in. */
        KEPT,
        REPLACED
    }
}
