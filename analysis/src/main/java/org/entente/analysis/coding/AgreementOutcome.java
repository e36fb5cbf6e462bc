package org.entente.analysis.coding;

import java.util.List;
import org.entente.stance.agreement.Agreement;

/**
 * How far the codings agree, and what to know about them.
 *
 * @param leftOut a line for each row that could not be used
 * @param notes what limits the figures, a line each
 */
public record AgreementOutcome(Agreement agreement, List<String> leftOut, List<String> notes) {
    public AgreementOutcome {
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /** The outcome as one JSON object in one line, with null for what is undefined. */
    public String json() {
        return AgreementJson.of(this);
    }
}
