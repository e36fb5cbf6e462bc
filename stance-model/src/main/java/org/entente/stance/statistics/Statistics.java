package org.entente.stance.statistics;

import java.util.List;
import java.util.Optional;
import org.entente.stance.duplicates.DuplicateGroup;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.comparison.Contrast;
import org.entente.stance.position.correction.Correction;
import org.entente.stance.position.influence.Influence;
import org.entente.stance.position.tone.ActorTone;
import org.entente.stance.position.tone.ToneConflict;
import org.entente.stance.position.trend.ChangePoint;
import org.entente.stance.position.trend.Trend;

/**
 * What a report says beyond positions, relations and series. Lists by actor are in the order of the actors.
 *
 * @param influences for each actor whose position has a score
 * @param trends for each actor with statements on at least three different days
 * @param rolling scores in overlapping windows; none unless asked for
 * @param changePoints for each actor with enough dated articles
 * @param comparisons of each pair of actors with a score, and of each actor in two periods
 * @param duplicates articles that repeat others
 * @param tones for each actor with statements that have a tone
 * @param toneConflicts the strongest first
 * @param correction empty unless a coded sample was given
 */
public record Statistics(
        List<Influence> influences,
        List<Trend> trends,
        List<SeriesPoint> rolling,
        List<ChangePoint> changePoints,
        List<Contrast> comparisons,
        List<DuplicateGroup> duplicates,
        List<ActorTone> tones,
        List<ToneConflict> toneConflicts,
        Optional<Correction> correction) {
    /** Nothing beyond positions, relations and series. */
    public static final Statistics NONE = new Statistics(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Statistics {
        influences = List.copyOf(influences);
        trends = List.copyOf(trends);
        rolling = List.copyOf(rolling);
        changePoints = List.copyOf(changePoints);
        comparisons = List.copyOf(comparisons);
        duplicates = List.copyOf(duplicates);
        tones = List.copyOf(tones);
        toneConflicts = List.copyOf(toneConflicts);
    }
}
