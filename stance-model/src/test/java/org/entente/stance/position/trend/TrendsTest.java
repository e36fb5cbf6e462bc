package org.entente.stance.position.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.monthly;
import static org.entente.stance.position.Sayings.months;
import static org.entente.stance.position.Sayings.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.SeriesPoint;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private final Trends trends = new Trends(AggregationOptions.defaults());

    @Test
    void theCurveFollowsTheStatements() {
        Trend trend = trends.of(
                        "moscow",
                        evidence(monthly(0.8, 0.8, 0.8, 0.8, 0.8, 0.8, -0.8, -0.8, -0.8, -0.8, -0.8, -0.8), months(12)))
                .orElseThrow();

        assertThat(trend.points().get(0).date()).isEqualTo(LocalDate.of(2010, 1, 15));
        assertThat(trend.points().get(trend.points().size() - 1).date()).isEqualTo(LocalDate.of(2010, 12, 15));
        assertThat(trend.points().get(0).estimate().orElseThrow().score()).isPositive();
        assertThat(trend.points()
                        .get(trend.points().size() - 1)
                        .estimate()
                        .orElseThrow()
                        .score())
                .isNegative();
        assertThat(trend.gaps()).isEmpty();
        assertThat(trend.points()).allSatisfy(point -> {
            var estimate = point.estimate().orElseThrow();
            assertThat(estimate.score())
                    .isBetween(estimate.interval().lower(), estimate.interval().upper());
        });
    }

    /** By hand, after Cleveland 1979: (1 - 0.5^3)^3. */
    @Test
    void weightsFallWithTheDistance() {
        assertThat(Trends.tricube(0)).isEqualTo(1);
        assertThat(Trends.tricube(0.5)).isCloseTo(0.669921875, within(1e-12));
        assertThat(Trends.tricube(1)).isZero();
        assertThat(Trends.tricube(7)).isZero();
    }

    @Test
    void aGapInTheDataIsAGapInTheCurve() {
        var statements = List.of(
                statement("a", 0, "moscow", "washington", 0.8, 1),
                statement("b", 0, "moscow", "washington", 0.8, 1),
                statement("c", 0, "moscow", "washington", -0.8, 1));
        Trend trend = trends.of(
                        "moscow",
                        evidence(
                                statements,
                                Map.of(
                                        "a", LocalDate.of(2001, 1, 1),
                                        "b", LocalDate.of(2002, 1, 1),
                                        "c", LocalDate.of(2014, 1, 1))))
                .orElseThrow();

        assertThat(trend.gaps()).containsExactly(new Gap(LocalDate.of(2002, 1, 2), LocalDate.of(2013, 12, 31)));
        assertThat(trend.points())
                .filteredOn(
                        point -> point.date().getYear() > 2002 && point.date().getYear() < 2014)
                .isNotEmpty()
                .allMatch(point -> point.estimate().isEmpty());
        assertThat(trend.points().get(0).estimate()).isPresent();
    }

    @Test
    void fewerThanThreeDaysGiveNoCurve() {
        assertThat(trends.of("moscow", evidence(monthly(0.8, -0.2), months(2)))).isEmpty();
        assertThat(trends.of("moscow", evidence(monthly(0.8, -0.2, 0.3)))).isEmpty();
    }

    @Test
    void windowsOverlapAndEndWithMonths() {
        List<SeriesPoint> windows = new RollingWindows(AggregationOptions.defaults())
                .of("moscow", evidence(monthly(0.8, -0.8), months(2)), 60);

        assertThat(windows)
                .extracting(point -> point.from() + " " + point.to() + " " + point.statements())
                .containsExactly("2009-12-03 2010-01-31 1", "2009-12-31 2010-02-28 2", "2010-01-31 2010-03-31 1");
    }
}
