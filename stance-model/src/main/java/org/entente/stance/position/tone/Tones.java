package org.entente.stance.position.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Resampler;
import org.entente.stance.position.Tally;

/** Adds up the tone of the statements behind positions, by the same weights and with the same intervals. */
public final class Tones {
    /** A tone or a score nearer to 0 than this says nothing against the other. */
    private static final double CLEAR = 0.25;

    private final Resampler resampler;

    public Tones(AggregationOptions options) {
        this.resampler = new Resampler(options);
    }

    /** The tones of those actors whose statements have one. */
    public List<ActorTone> of(Evidence evidence) {
        List<ActorTone> tones = new ArrayList<>();
        for (String actor : evidence.actors()) {
            for (ActorTone.Kind kind : ActorTone.Kind.values()) {
                List<Statement> toned = evidence.toward(actor).stream()
                        .filter(statement -> tone(statement, kind).isPresent())
                        .toList();
                if (!toned.isEmpty()) {
                    Tally tally = Tally.of(
                            actor + " tone " + kind,
                            toned,
                            evidence,
                            statement -> new Tally.Sum(
                                    statement.weight(),
                                    statement.weight() * tone(statement, kind).orElseThrow()));
                    Estimate estimate = resampler.estimate(List.of(tally)).get(0);
                    tones.add(new ActorTone(actor, kind, estimate, toned.size()));
                }
            }
        }
        return tones;
    }

    /** The statements behind positions whose tone and stance clearly point in opposite directions. */
    public static List<ToneConflict> conflicts(Evidence evidence) {
        List<ToneConflict> conflicts = new ArrayList<>();
        for (String actor : evidence.actors()) {
            for (Statement statement : evidence.toward(actor)) {
                for (ActorTone.Kind kind : ActorTone.Kind.values()) {
                    double tone = tone(statement, kind).orElse(0);
                    boolean clear = Math.min(Math.abs(tone), Math.abs(statement.score())) >= CLEAR;
                    if (clear && tone * statement.score() < 0) {
                        conflicts.add(new ToneConflict(statement.id(), kind, tone, statement.score()));
                    }
                }
            }
        }
        conflicts.sort(
                Comparator.comparingDouble((ToneConflict conflict) -> -Math.abs(conflict.tone() - conflict.score()))
                        .thenComparing(ToneConflict::statement)
                        .thenComparing(ToneConflict::kind));
        return conflicts;
    }

    private static OptionalDouble tone(Statement statement, ActorTone.Kind kind) {
        return switch (kind) {
            case SENTENCE -> statement.sentenceTone();
            case TARGET -> statement.tone();
        };
    }
}
