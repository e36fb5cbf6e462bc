package org.entente.stance.position.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final List<Statement> STATEMENTS = IntStream.range(0, 40)
            .mapToObj(i -> statement("a" + i % 10, i, "moscow", "washington", i % 4 == 0 ? 0.8 : -0.8, 1))
            .toList();

    private final Corrections corrections = new Corrections(AggregationOptions.defaults());
    private final Evidence evidence = evidence(STATEMENTS);

    private Correction correct(SortedMap<String, SortedMap<String, Stance>> coders) {
        return corrections.of(new CodedSample(coders, List.of()), STATEMENTS, evidence, List.of("moscow"));
    }

    /** Codes the model's first statements of each stance: so many as the model did, the others as NEITHER. */
    private static SortedMap<String, Stance> coded(int right, int neither) {
        SortedMap<String, Stance> codings = new TreeMap<>();
        for (Stance stance : List.of(Stance.FAVOR, Stance.AGAINST)) {
            List<Statement> of = STATEMENTS.stream()
                    .filter(statement -> statement.stance() == stance)
                    .toList();
            for (int i = 0; i < right + neither; i++) {
                codings.put(of.get(i).id(), i < right ? stance : Stance.NEITHER);
            }
        }
        return codings;
    }

    /**
     * By hand: nine of ten confirmed, one NEITHER. With half a statement added to each stance, of FAVOR 9.5 / 11.5 are
     * FAVOR and 0.5 / 11.5 AGAINST, and the other way round. So 10 FAVOR and 30 AGAINST have weight 40 x 10 / 11.5 and
     * weighted score -20 x 9 / 11.5, and the prior adds a weight of 1.
     */
    @Test
    void statementsCountByWhatCodersSayOfTheirStance() {
        Correction correction = correct(new TreeMap<>(java.util.Map.of("anna", coded(9, 1))));

        assertThat(correction.coded()).isEqualTo(20);
        assertThat(correction.coders()).isEqualTo(1);
        assertThat(correction.errors())
                .extracting(error -> error.model() + " " + error.coded())
                .containsExactly("FAVOR 10", "AGAINST 10");
        assertThat(correction.errors().get(0).favor()).isCloseTo(9.5 / 11.5, within(1e-12));
        assertThat(correction.positions().get(0).estimate().score())
                .isCloseTo(-20 * 9 / 11.5 / (40 * 10 / 11.5 + 1), within(1e-12));
    }

    @Test
    void aSmallSampleWidensTheInterval() {
        Estimate few = correct(new TreeMap<>(java.util.Map.of("anna", coded(2, 0))))
                .positions()
                .get(0)
                .estimate();
        Estimate many = correct(new TreeMap<>(java.util.Map.of("anna", coded(10, 0))))
                .positions()
                .get(0)
                .estimate();
        Estimate uncorrected = new Aggregator(AggregationOptions.defaults())
                .aggregate(evidence)
                .positions()
                .get(0)
                .estimate()
                .orElseThrow();

        assertThat(width(few)).isGreaterThan(width(many));
        assertThat(width(few)).isGreaterThan(width(uncorrected));
    }

    private static double width(Estimate estimate) {
        return estimate.interval().upper() - estimate.interval().lower();
    }

    @Test
    void twoCodersOfAStatementShareIt() {
        String id = STATEMENTS.get(0).id();
        SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
        coders.put("anna", new TreeMap<>(java.util.Map.of(id, Stance.FAVOR)));
        coders.put("bert", new TreeMap<>(java.util.Map.of(id, Stance.NEITHER)));
        Correction correction = correct(coders);

        assertThat(correction.coded()).isEqualTo(1);
        assertThat(correction.errors().get(0).favor()).isCloseTo(1 / 2.5, within(1e-12));
        assertThat(correction.errors().get(0).neither()).isCloseTo(1 / 2.5, within(1e-12));
    }

    @Test
    void unknownIdsAreNamedAndFiguresStayFinite() {
        SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
        coders.put("anna", new TreeMap<>(java.util.Map.of("nowhere:1", Stance.FAVOR)));
        Correction correction = correct(coders);

        assertThat(correction.coded()).isZero();
        assertThat(correction.leftOut()).containsExactly("No statement of this run has the id 'nowhere:1'.");
        Estimate estimate = correction.positions().get(0).estimate();
        assertThat(List.of(
                        estimate.score(),
                        estimate.interval().lower(),
                        estimate.interval().upper()))
                .allMatch(Double::isFinite);
    }

    @Test
    void statementsThatTheModelCallsNeitherMayBeCoded() {
        List<Statement> all = new ArrayList<>(STATEMENTS);
        all.add(statement("a0", 99, "moscow", "washington", 0, 1));
        SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
        coders.put("anna", new TreeMap<>(java.util.Map.of(all.get(40).id(), Stance.FAVOR)));
        Correction correction =
                corrections.of(new CodedSample(coders, List.of()), all, evidence(all), List.of("moscow"));

        assertThat(correction.errors())
                .extracting(error -> error.model() + " " + error.coded())
                .containsExactly("FAVOR 0", "AGAINST 0", "NEITHER 1");
    }
}
