package org.entente.stance.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.Statement;
import org.junit.jupiter.api.Test;

class EffectiveSizeTest {
    /** Two articles of three statements that agree within and differ between: one statement each is all they tell. */
    @Test
    void statementsThatRepeatTheirArticleCountOnce() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statements.add(statement("a", i, "moscow", "washington", 0.8, 1));
            statements.add(statement("b", i, "moscow", "washington", -0.8, 1));
        }
        assertThat(EffectiveSize.of(statements)).isCloseTo(2, within(1e-12));
    }

    /**
     * By hand: articles (1, 0.5), (0.5, 0), (0, -0.5) have mean squares 0.5 between and 0.125 within, so the correlation
     * is 0.375 / 0.625 = 0.6 and the design effect 1.6.
     */
    @Test
    void theDesignEffectFollowsTheCorrelationWithinArticles() {
        List<Statement> statements = List.of(
                statement("a", 0, "moscow", "washington", 1, 1),
                statement("a", 1, "moscow", "washington", 0.5, 1),
                statement("b", 0, "moscow", "washington", 0.5, 1),
                statement("b", 1, "moscow", "washington", 1e-300, 1),
                statement("c", 0, "moscow", "washington", 1e-300, 1),
                statement("c", 1, "moscow", "washington", -0.5, 1));
        assertThat(EffectiveSize.designEffect(statements)).isCloseTo(1.6, within(1e-12));
        assertThat(EffectiveSize.of(statements)).isCloseTo(6 / 1.6, within(1e-12));
    }

    @Test
    void noStatementIsNone() {
        assertThat(EffectiveSize.of(List.of())).isZero();
    }
}
