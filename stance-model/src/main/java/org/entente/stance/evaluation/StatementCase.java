package org.entente.stance.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.stance.Stance;

/**
 * A short text and where its actors stand in it.
 *
 * @param phenomenon what the case is about, such as "negation"
 * @param expected FAVOR or AGAINST by actor; empty where nobody takes a side
 */
public record StatementCase(String id, String text, String phenomenon, Map<String, Stance> expected) {
    public StatementCase {
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
        if (expected.containsValue(Stance.NEITHER)) {
            throw new IllegalArgumentException("Case '" + id + "' expects NEITHER; leave the actor out");
        }
    }
}
