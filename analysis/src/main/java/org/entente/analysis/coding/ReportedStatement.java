package org.entente.analysis.coding;

import org.entente.stance.Stance;

/** A statement as {@code report.json} has it, as far as coding needs it. */
record ReportedStatement(
        String id,
        String article,
        int sentence,
        String text,
        String holder,
        String target,
        Stance stance,
        double score,
        double weight) {}
