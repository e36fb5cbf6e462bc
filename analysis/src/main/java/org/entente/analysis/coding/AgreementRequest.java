package org.entente.analysis.coding;

import java.nio.file.Path;

/**
 * What to compare.
 *
 * @param coded what people coded
 * @param form of {@code coded}
 * @param report a {@code report.json}
 * @param seed of the resampling
 */
public record AgreementRequest(Path coded, Form form, Path report, long seed) {
    /** How the codings are written down. */
    public enum Form {
        /** CSV with a statement's id, coder and stance a row. */
        SHEET,
        /** Tab-separated, with the words a sentence starts with, an actor and its stance a row. */
        GOLD
    }
}
