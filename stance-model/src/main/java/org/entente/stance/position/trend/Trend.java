package org.entente.stance.position.trend;

import java.util.List;

/**
 * A smoothed curve through an actor's dated statements, with a pointwise band.
 *
 * @param actor id of the holder
 * @param bandwidthDays how far the smoothing reaches; statements further away than this weigh little
 * @param points evenly spaced from the first dated statement to the last
 * @param gaps in the order of time
 */
public record Trend(String actor, int bandwidthDays, List<TrendPoint> points, List<Gap> gaps) {
    public Trend {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }
}
