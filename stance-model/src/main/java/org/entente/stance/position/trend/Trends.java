package org.entente.stance.position.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Draws;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Resampler;
import org.entente.stance.position.Tally;

/**
 * Smooths positions over time: on each day of a grid, the position that statements add up to if each also counts by its
 * distance from that day, with the tricube weights of Cleveland (Journal of the American Statistical Association 74,
 * 1979), locally constant (Nadaraya 1964, Watson 1964). Band and shrinkage are those of a position.
 */
public final class Trends {
    private static final int STEPS = 40;
    private static final int LEAST_DAYS = 3;
    private static final int LEAST_BANDWIDTH = 30;
    private static final int SHARE_OF_SPAN = 6;
    /** Below it, the curve would show little but the prior. */
    private static final double LEAST_NEARBY = 0.5;

    private final AggregationOptions options;
    private final Resampler resampler;

    public Trends(AggregationOptions options) {
        this.options = options;
        this.resampler = new Resampler(options);
    }

    /** The actor's curve; empty with statements on fewer than three days. */
    public Optional<Trend> of(String actor, Evidence evidence) {
        List<Statement> statements = evidence.dated(actor);
        List<LocalDate> days = statements.stream()
                .map(statement -> evidence.date(statement).orElseThrow())
                .distinct()
                .sorted()
                .toList();
        if (days.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        long span = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
        int bandwidth = options.bandwidthDays()
                .orElse((int) Math.max(LEAST_BANDWIDTH, (span + SHARE_OF_SPAN - 1) / SHARE_OF_SPAN));
        List<Gap> gaps = gaps(days, bandwidth);
        return Optional.of(new Trend(
                actor, bandwidth, points(actor, grid(days, span), statements, bandwidth, gaps, evidence), gaps));
    }

    private static List<LocalDate> grid(List<LocalDate> days, long span) {
        LocalDate first = days.get(0);
        long steps = Math.min(STEPS, span);
        List<LocalDate> grid = new ArrayList<>();
        for (long step = 0; step <= steps; step++) {
            grid.add(first.plusDays(span * step / steps));
        }
        return grid;
    }

    private static List<Gap> gaps(List<LocalDate> days, int bandwidth) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            if (ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) > bandwidth) {
                gaps.add(new Gap(days.get(i - 1).plusDays(1), days.get(i).minusDays(1)));
            }
        }
        return gaps;
    }

    private List<TrendPoint> points(
            String actor,
            List<LocalDate> grid,
            List<Statement> statements,
            int bandwidth,
            List<Gap> gaps,
            Evidence evidence) {
        List<Tally> tallies = grid.stream()
                .map(day -> near(actor, day, statements, bandwidth, evidence))
                .toList();
        List<Draws> draws = resampler.draw(tallies);
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            LocalDate day = grid.get(i);
            boolean inGap = gaps.stream().anyMatch(gap -> !day.isBefore(gap.from()) && !day.isAfter(gap.to()));
            boolean shown = !inGap && nearby(day, statements, bandwidth, evidence) >= LEAST_NEARBY;
            points.add(new TrendPoint(day, shown ? Optional.of(resampler.estimate(draws.get(i))) : Optional.empty()));
        }
        return points;
    }

    /** How many statements of that very day those around it are worth. */
    private static double nearby(LocalDate day, List<Statement> statements, int bandwidth, Evidence evidence) {
        return statements.stream()
                .mapToDouble(statement -> tricube(distance(day, statement, evidence) / bandwidth))
                .sum();
    }

    private static Tally near(
            String actor, LocalDate day, List<Statement> statements, int bandwidth, Evidence evidence) {
        List<Statement> near = statements.stream()
                .filter(statement -> tricube(distance(day, statement, evidence) / bandwidth) > 0)
                .toList();
        return Tally.of(actor + '~' + day, near, evidence, statement -> {
            double weight = statement.weight() * tricube(distance(day, statement, evidence) / bandwidth);
            return new Tally.Sum(weight, weight * statement.score());
        });
    }

    private static double distance(LocalDate day, Statement statement, Evidence evidence) {
        return Math.abs(ChronoUnit.DAYS.between(day, evidence.date(statement).orElseThrow()));
    }

    static double tricube(double distance) {
        double cube = 1 - distance * distance * distance;
        return distance < 1 ? cube * cube * cube : 0;
    }
}
