package org.entente.stance.position;

import java.util.List;

/** What the statements of a run add up to. */
public record Aggregates(List<Position> positions, List<Relation> relations, List<SeriesPoint> series) {
    public Aggregates {
        positions = List.copyOf(positions);
        relations = List.copyOf(relations);
        series = List.copyOf(series);
    }
}
