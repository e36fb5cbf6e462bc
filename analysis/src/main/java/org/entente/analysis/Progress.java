package org.entente.analysis;

/** Hears how far a run is. Called by one thread at a time. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (done, total) -> {};

    /** {@code done} of {@code total} articles are through; first called with 0. */
    void articles(int done, int total);
}
