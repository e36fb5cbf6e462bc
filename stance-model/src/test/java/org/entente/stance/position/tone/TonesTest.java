package org.entente.stance.position.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.statement;
import static org.entente.stance.position.Sayings.toned;

import java.util.List;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Evidence;
import org.junit.jupiter.api.Test;

class TonesTest {
    private static final List<Statement> STATEMENTS = List.of(
            toned(statement("a", 0, "moscow", "washington", -0.9, 1), 0.6),
            toned(statement("b", 0, "moscow", "washington", -0.5, 1), -0.3),
            toned(statement("c", 0, "moscow", "washington", -0.5, 1), 0.1),
            statement("d", 0, "moscow", "washington", -0.7, 1));

    /** By hand: 0.6 - 0.3 + 0.1 over three statements and a prior of 1. */
    @Test
    void toneIsAddedUpBesideThePosition() {
        ActorTone tone = new Tones(AggregationOptions.defaults())
                .of(evidence(STATEMENTS))
                .get(0);

        assertThat(tone.actor()).isEqualTo("moscow");
        assertThat(tone.kind()).isEqualTo(ActorTone.Kind.TARGET);
        assertThat(tone.statements()).isEqualTo(3);
        assertThat(tone.estimate().score()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void toneNeverMovesThePosition() {
        Aggregator aggregator = new Aggregator(AggregationOptions.defaults());
        Evidence plain = evidence(STATEMENTS.stream()
                .map(s -> statement(s.article(), s.sentence(), s.holder(), s.target(), s.score(), s.weight()))
                .toList());
        assertThat(aggregator.aggregate(evidence(STATEMENTS))).isEqualTo(aggregator.aggregate(plain));
    }

    @Test
    void statementsWhoseToneAndStanceClearlyDisagreeAreListed() {
        assertThat(Tones.conflicts(evidence(STATEMENTS)))
                .containsExactly(new ToneConflict("a:0:moscow>washington", ActorTone.Kind.TARGET, 0.6, -0.9));
    }

    @Test
    void withoutToneThereIsNone() {
        Evidence evidence = evidence(List.of(statement("a", 0, "moscow", "washington", -0.9, 1)));
        assertThat(new Tones(AggregationOptions.defaults()).of(evidence)).isEmpty();
        assertThat(Tones.conflicts(evidence)).isEmpty();
    }
}
