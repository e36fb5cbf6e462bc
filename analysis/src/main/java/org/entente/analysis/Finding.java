package org.entente.analysis;

import org.entente.report.Failure;
import org.entente.report.ReportedArticle;
import org.entente.stance.reading.Evidence;

/** What came of one file. The annotated article itself is not kept: it is a hundred times as large as its evidence. */
sealed interface Finding {
    record Found(ReportedArticle article, Evidence evidence) implements Finding {}

    record Failed(Failure failure) implements Finding {}
}
