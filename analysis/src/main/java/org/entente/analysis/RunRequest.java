package org.entente.analysis;

import java.nio.file.Path;
import java.util.List;
import org.entente.report.ReportOptions;
import org.entente.stance.Stance;
import org.entente.stance.Statement;

/**
 * What one run reads, how, and what it writes.
 *
 * @param paths files, and folders of files
 * @param out folder for the results; made where it does not exist
 * @param writers ids of the report writers, in the order in which they write
 * @param threads articles analyzed at the same time, at least 1; the results do not depend on it
 * @param kept which statements the report lists
 * @param options what the writers are asked for
 */
public record RunRequest(
        List<Path> paths,
        Path out,
        Configuration configuration,
        List<String> writers,
        int threads,
        Kept kept,
        ReportOptions options) {
    public RunRequest {
        paths = List.copyOf(paths);
        writers = List.copyOf(writers);
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
    }

    /** A request with the default options of the writers. */
    public RunRequest(
            List<Path> paths, Path out, Configuration configuration, List<String> writers, int threads, Kept kept) {
        this(paths, out, configuration, writers, threads, kept, ReportOptions.defaults());
    }

    /** Which statements a report lists; positions are the same either way. */
    public enum Kept {
        /** Those with stance FAVOR or AGAINST. */
        TAKING_SIDES,
        /** NEITHER as well. */
        ALL;

        boolean keeps(Statement statement) {
            return this == ALL || statement.stance() != Stance.NEITHER;
        }
    }
}
