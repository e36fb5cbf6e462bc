package org.entente.stance.reading;

import java.util.List;
import org.entente.stance.Attribution;
import org.entente.stance.Statement;

/** What one article holds: who says what, and the statements in it, both in the order of the text. */
public record Evidence(List<Attribution> attributions, List<Statement> statements) {
    public Evidence {
        attributions = List.copyOf(attributions);
        statements = List.copyOf(statements);
    }
}
