package org.entente.report;

/**
 * What a run asks of the writers of its report.
 *
 * @param excerpt how many sentences of an article a report may show before and after a statement's own, at least 0
 */
public record ReportOptions(int excerpt) {
    public ReportOptions {
        if (excerpt < 0) {
            throw new IllegalArgumentException("excerpt must be at least 0, got " + excerpt);
        }
    }

    /** No more of an article than the sentences of its statements. */
    public static ReportOptions defaults() {
        return new ReportOptions(0);
    }
}
