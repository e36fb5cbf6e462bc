package org.entente.stance.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.stance.Statement;
import org.junit.jupiter.api.Test;

class AggregatorTest {
    private final Aggregator aggregator = new Aggregator(AggregationOptions.defaults());

    private static List<Statement> many(int count, String holder, double score) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement("a" + i % 4, i, holder, "washington", score, 1));
        }
        return statements;
    }

    private Position position(List<Statement> statements, String actor) {
        return aggregator.aggregate(evidence(statements)).positions().stream()
                .filter(position -> position.actor().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anActorWithoutStatementsIsInsufficient() {
        Position position = position(List.of(), "taliban");

        assertThat(position.label()).isEqualTo(Label.INSUFFICIENT);
        assertThat(position.estimate()).isEmpty();
        assertThat(position.effectiveStatements()).isZero();
    }

    @Test
    void oneStatementIsInsufficient() {
        assertThat(position(many(1, "moscow", -1), "moscow").label()).isEqualTo(Label.INSUFFICIENT);
    }

    /** By hand: two statements of weight 1 at -0.6 and the prior of weight 1 at 0 have mean -1.2 / 3. */
    @Test
    void theScoreIsShrunkTowardZero() {
        Position position = position(many(2, "moscow", -0.6), "moscow");

        assertThat(position.estimate().orElseThrow().score()).isCloseTo(-0.4, within(1e-12));
        assertThat(position.label()).isEqualTo(Label.MIXED);
    }

    @Test
    void manyAgreeingStatementsAreAPosition() {
        assertThat(position(many(40, "moscow", -0.7), "moscow").label()).isEqualTo(Label.AGAINST);
        assertThat(position(many(40, "kabul", 0.7), "kabul").label()).isEqualTo(Label.FAVOR);
    }

    @Test
    void moreEvidenceNarrowsTheInterval() {
        assertThat(width(many(40, "moscow", 0.5))).isLessThan(width(many(8, "moscow", 0.5)));
    }

    private double width(List<Statement> statements) {
        Interval interval =
                position(statements, "moscow").estimate().orElseThrow().interval();
        return interval.upper() - interval.lower();
    }

    /** By hand: Student's t with 3 degrees of freedom over the normal quantile, 3.182446 / 1.959964, times sqrt(5 / 3). */
    @Test
    void fewUnitsWidenTheSpread() {
        assertThat(Resampler.widening(3, 0.95)).isCloseTo(2.096222, within(1e-6));
        assertThat(Resampler.widening(0, 0.95)).isZero();
    }

    /** By hand: weights 1, 1 and 0.5 give 2.5^2 / 2.25. */
    @Test
    void effectiveStatementsFollowKish() {
        List<Statement> statements = List.of(
                statement("a", 0, "moscow", "washington", 1, 1),
                statement("a", 1, "moscow", "washington", 1, 1),
                statement("a", 2, "moscow", "washington", 1, 0.5));

        assertThat(position(statements, "moscow").effectiveStatements()).isCloseTo(6.25 / 2.25, within(1e-12));
    }

    @Test
    void theCounterpartsPositionIsTowardTheOthers() {
        List<Statement> statements = List.of(
                statement("a", 0, "washington", "moscow", -1, 1),
                statement("a", 1, "washington", "kabul", 1, 1),
                statement("a", 2, "moscow", "kabul", 1, 1));

        assertThat(position(statements, "washington").statements()).isEqualTo(2);
        assertThat(position(statements, "moscow").statements()).isZero();
        assertThat(aggregator.aggregate(evidence(statements)).relations())
                .extracting(relation -> relation.holder() + ">" + relation.target())
                .containsExactly("moscow>kabul", "washington>moscow", "washington>kabul");
    }

    @Test
    void seriesFollowTheDates() {
        List<Statement> statements = List.of(
                statement("early", 0, "moscow", "washington", 1, 1),
                statement("late", 0, "moscow", "washington", -1, 1),
                statement("undated", 0, "moscow", "washington", -1, 1));
        Map<String, LocalDate> dates = Map.of("early", LocalDate.of(2001, 9, 12), "late", LocalDate.of(2014, 3, 20));

        assertThat(aggregator.aggregate(evidence(statements, dates)).series())
                .extracting(point -> point.from() + " " + point.to() + " " + point.statements())
                .containsExactly("2001-01-01 2001-12-31 1", "2014-01-01 2014-12-31 1");
    }

    @Test
    void aShortSpanIsSplitIntoQuarters() {
        List<Statement> statements = List.of(statement("a", 0, "moscow", "washington", 1, 1));

        assertThat(aggregator
                        .aggregate(evidence(statements, Map.of("a", LocalDate.of(2016, 2, 21))))
                        .series())
                .extracting(point -> point.from() + " " + point.to())
                .containsExactly("2016-01-01 2016-03-31");
    }
}
