package org.entente.stance.statistics;

import java.util.List;
import java.util.Optional;
import org.entente.stance.Statement;
import org.entente.stance.duplicates.DuplicateGroup;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Position;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.comparison.Contrasts;
import org.entente.stance.position.correction.CodedSample;
import org.entente.stance.position.correction.Corrections;
import org.entente.stance.position.influence.Influences;
import org.entente.stance.position.tone.Tones;
import org.entente.stance.position.trend.ChangePoints;
import org.entente.stance.position.trend.RollingWindows;
import org.entente.stance.position.trend.Trends;

/** Makes all statistics of a run. Same input and seed, same result. Thread-safe. */
public final class Survey {
    private final AggregationOptions options;

    public Survey(AggregationOptions options) {
        this.options = options;
    }

    /**
     * The statistics.
     *
     * @param positions that the evidence adds up to
     * @param statements all of the run, with any stance
     * @param sample what people said of statements that they coded, for the correction
     */
    public Statistics of(
            Evidence evidence,
            List<Position> positions,
            List<DuplicateGroup> duplicates,
            List<Statement> statements,
            Optional<CodedSample> sample) {
        List<String> scored = positions.stream()
                .filter(position -> position.estimate().isPresent())
                .map(Position::actor)
                .toList();
        Influences influences = new Influences(options.priorStrength());
        Trends trends = new Trends(options);
        return new Statistics(
                scored.stream().map(actor -> influences.of(actor, evidence)).toList(),
                evidence.actors().stream()
                        .flatMap(actor -> trends.of(actor, evidence).stream())
                        .toList(),
                rolling(evidence),
                new ChangePoints(options).of(evidence, scored),
                new Contrasts(options).of(evidence, scored),
                duplicates,
                new Tones(options).of(evidence),
                Tones.conflicts(evidence),
                sample.map(coded -> new Corrections(options).of(coded, statements, evidence, scored)));
    }

    private List<SeriesPoint> rolling(Evidence evidence) {
        if (options.rollingDays().isEmpty()) {
            return List.of();
        }
        RollingWindows windows = new RollingWindows(options);
        return evidence.actors().stream()
                .flatMap(actor ->
                        windows.of(actor, evidence, options.rollingDays().getAsInt()).stream())
                .toList();
    }
}
