package org.entente.stance.position.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.monthly;
import static org.entente.stance.position.Sayings.months;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.stance.position.AggregationOptions;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
    private final ChangePoints changePoints = new ChangePoints(AggregationOptions.defaults());

    private List<ChangePoint> of(double... scores) {
        return changePoints.of(evidence(monthly(scores), months(scores.length)), List.of("moscow", "kabul"));
    }

    @Test
    void aClearShiftIsDatedAndSure() {
        ChangePoint change = of(0.8, 0.6, 0.9, 0.7, 0.8, 0.7, -0.6, -0.9, -0.8, -0.7, -0.6, -0.8)
                .get(0);

        assertThat(change.date()).isEqualTo(LocalDate.of(2010, 7, 15));
        assertThat(change.earliest()).isBeforeOrEqualTo(change.date());
        assertThat(change.latest()).isAfterOrEqualTo(change.date());
        assertThat(change.before().score()).isPositive();
        assertThat(change.after().score()).isNegative();
        assertThat(change.articles()).isEqualTo(12);
        assertThat(change.isSignificant()).isTrue();
    }

    @Test
    void withoutAShiftTheDateIsUnsure() {
        ChangePoint change =
                of(0.8, -0.6, 0.9, -0.7, 0.8, -0.7, 0.6, -0.9, 0.8, -0.7).get(0);

        assertThat(change.isSignificant()).isFalse();
        assertThat(change.p()).isGreaterThan(0.2);
        assertThat(change.latest()).isAfter(change.earliest().plusMonths(3));
    }

    @Test
    void fewArticlesOrOneDayGiveNone() {
        assertThat(of(0.8, 0.7, -0.8, -0.7, -0.6)).isEmpty();
        Map<String, LocalDate> sameDay = new HashMap<>(months(8));
        sameDay.replaceAll((article, date) -> LocalDate.of(2010, 1, 1));
        assertThat(changePoints.of(
                        evidence(monthly(0.8, 0.7, -0.8, -0.7, -0.6, 0.2, 0.1, -0.3), sameDay), List.of("moscow")))
                .isEmpty();
    }

    @Test
    void oneSidedStatementsGiveFiniteFigures() {
        ChangePoint change = of(0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8).get(0);

        assertThat(change.p()).isEqualTo(1);
        assertThat(change.before().score()).isFinite();
        assertThat(change.after().score()).isFinite();
    }
}
