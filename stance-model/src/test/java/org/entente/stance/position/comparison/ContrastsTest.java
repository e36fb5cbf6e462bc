package org.entente.stance.position.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.monthly;
import static org.entente.stance.position.Sayings.months;
import static org.entente.stance.position.Sayings.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.junit.jupiter.api.Test;

class ContrastsTest {
    private final Contrasts contrasts = new Contrasts(AggregationOptions.defaults());

    private static List<Statement> opposed(int articles) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            statements.add(statement("a" + i, 0, "moscow", "washington", -0.8, 1));
            statements.add(statement("a" + i, 1, "kabul", "washington", 0.8, 1));
        }
        return statements;
    }

    /** By hand: 12 statements of -0.8 and a prior of 1 give -9.6 / 13, and kabul as much on the other side. */
    @Test
    void actorsThatDisagreeDiffer() {
        Contrast contrast =
                contrasts.of(evidence(opposed(12)), List.of("moscow", "kabul")).get(0);

        assertThat(contrast.kind()).isEqualTo(Contrast.Kind.ACTORS);
        assertThat(contrast.difference()).isCloseTo(2 * 9.6 / 13, within(1e-12));
        assertThat(contrast.interval().lower()).isPositive();
        assertThat(contrast.isSignificant()).isTrue();
        assertThat(contrast.correctedP()).isGreaterThanOrEqualTo(contrast.p());
    }

    @Test
    void actorsThatSayTheSameInTheSameArticlesDoNotDiffer() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double score = i % 2 == 0 ? 0.7 : -0.4;
            statements.add(statement("a" + i, 0, "moscow", "washington", score, 1));
            statements.add(statement("a" + i, 1, "kabul", "washington", score, 1));
        }
        Contrast contrast =
                contrasts.of(evidence(statements), List.of("moscow", "kabul")).get(0);

        assertThat(contrast.difference()).isZero();
        assertThat(contrast.p()).isEqualTo(1);
        assertThat(contrast.isSignificant()).isFalse();
    }

    @Test
    void anActorIsComparedWithItselfBeforeAndAfterTheMiddleOfTheArticles() {
        List<Contrast> found = contrasts.of(
                evidence(monthly(0.9, 0.8, 0.7, 0.8, -0.8, -0.9, -0.7, -0.8), months(8)), List.of("moscow"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Contrast.Kind.PERIODS);
        assertThat(found.get(0).first().to()).isEqualTo(Optional.of(LocalDate.of(2010, 5, 14)));
        assertThat(found.get(0).second().from()).isEqualTo(Optional.of(LocalDate.of(2010, 5, 15)));
        assertThat(found.get(0).difference()).isNegative();
        assertThat(found.get(0).isSignificant()).isTrue();
    }

    @Test
    void withoutDatesOrWithOneDateThereAreNoPeriods() {
        assertThat(contrasts.of(evidence(monthly(0.9, -0.8, 0.7)), List.of("moscow")))
                .isEmpty();
        List<Statement> statements = monthly(0.9, -0.8, 0.7);
        var sameDay = new java.util.HashMap<>(months(3));
        sameDay.replaceAll((article, date) -> LocalDate.of(2010, 1, 1));
        assertThat(contrasts.of(evidence(statements, sameDay), List.of("moscow")))
                .isEmpty();
    }
}
