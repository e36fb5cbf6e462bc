package org.entente.stance.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.stance.position.Interval;

/**
 * What one system achieved on labelled data.
 *
 * @param metrics by name, in the order of a report: counts as integers, shares in [0, 1]; NaN where not defined
 * @param intervals of shares, by the name of the metric
 * @param tables further figures by table, row and column
 */
public record Score(
        Map<String, Number> metrics,
        Map<String, Interval> intervals,
        Map<String, Map<String, Map<String, Number>>> tables) {
    public Score {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The same score with one more table. */
    public Score with(String table, Map<String, Map<String, Number>> rows) {
        Map<String, Map<String, Map<String, Number>>> more = new LinkedHashMap<>(tables);
        more.put(table, rows);
        return new Score(metrics, intervals, more);
    }
}
