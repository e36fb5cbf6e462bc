package org.entente.report.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.Wording;
import org.entente.report.write.ReportPage.Topic;
import org.entente.stance.Statement;
import org.entente.stance.position.tone.ToneConflict;

/** Statements whose tone says one thing and whose stance the other. */
final class ToneConflicts {
    private final Report report;
    private final ReportNames names;

    ToneConflicts(Report report, ReportNames names) {
        this.report = report;
        this.names = names;
    }

    /** The strongest of them: the statement's words, then its figures. */
    List<Topic> strongest(int most) {
        Map<String, Statement> statements = new HashMap<>();
        report.statements().forEach(statement -> statements.put(statement.id(), statement));
        return report.statistics().toneConflicts().stream()
                .filter(conflict -> statements.containsKey(conflict.statement()))
                .limit(most)
                .map(conflict -> topic(conflict, Objects.requireNonNull(statements.get(conflict.statement()))))
                .toList();
    }

    private Topic topic(ToneConflict conflict, Statement statement) {
        return new Topic(
                Printable.text(statement.text()),
                names.label(statement.holder()) + ", " + names.article(statement.article()) + ": tone "
                        + Wording.signed(conflict.tone()) + ", stance " + Wording.signed(conflict.score()));
    }
}
