package org.entente.analysis.evaluation;

import java.util.List;
import org.entente.report.Failure;

/**
 * The rows of a file of labelled sentences, in their order.
 *
 * @param problems rows that could not be read
 */
record LabelledRows(List<LabelledRow> rows, List<Failure> problems) {
    LabelledRows {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
