package org.entente.stance.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.stance.Statement;
import org.entente.stance.Target;

/** Adds statements up to positions, relations and series. Same input and seed, same result. Thread-safe. */
public final class Aggregator {
    private final AggregationOptions options;

    public Aggregator(AggregationOptions options) {
        this.options = options;
    }

    /**
     * Aggregates statements.
     *
     * @param statements with any stance; those with NEITHER are left out
     * @param actors ids of the actors to list, in the order of the result's positions
     * @param dates date by article id; an article without one stays out of the series
     */
    public Aggregates aggregate(
            List<Statement> statements, List<String> actors, Target target, Map<String, LocalDate> dates) {
        throw new UnsupportedOperationException("not yet " + options);
    }
}
