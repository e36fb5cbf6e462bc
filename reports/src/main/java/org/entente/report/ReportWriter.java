package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a report in one form. Implementations are found with {@link java.util.ServiceLoader} and have no state. The
 * same report gives the same bytes.
 */
public interface ReportWriter {
    /** Stable name, such as "pdf". */
    String id();

    /**
     * Writes the files of this form under the folder, which exists; a file of an earlier run is replaced.
     *
     * @throws IOException if a file cannot be written; its message names the file
     */
    void write(Report report, Path folder) throws IOException;

    /**
     * Writes as {@link #write(Report, Path)} does, with the options that this form knows; a form that knows none of them
     * leaves this as it is.
     *
     * @throws IOException if a file cannot be written; its message names the file
     */
    default void write(Report report, ReportOptions options, Path folder) throws IOException {
        write(report, folder);
    }
}
