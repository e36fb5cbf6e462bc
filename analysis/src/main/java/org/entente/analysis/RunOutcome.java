package org.entente.analysis;

import java.util.List;
import org.entente.report.Failure;
import org.entente.report.Report;

/** What a run found and wrote. */
public record RunOutcome(Report report) {
    /** The files that could not be analyzed, in the order of their names. */
    public List<Failure> failures() {
        return report.failures();
    }
}
