package org.entente.stance.position.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Resampler;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.Tally;

/** Positions in overlapping windows of so many days, one that ends with each month. */
public final class RollingWindows {
    private final Resampler resampler;

    public RollingWindows(AggregationOptions options) {
        this.resampler = new Resampler(options);
    }

    /** The actor's windows with statements, in the order of time. */
    public List<SeriesPoint> of(String actor, Evidence evidence, int days) {
        List<Statement> statements = evidence.dated(actor);
        List<SeriesPoint> points = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (LocalDate to : ends(statements, evidence, days)) {
            LocalDate from = to.minusDays(days - 1L);
            List<Statement> within = statements.stream()
                    .filter(statement -> isWithin(evidence.date(statement).orElseThrow(), from, to))
                    .toList();
            if (!within.isEmpty()) {
                points.add(new SeriesPoint(actor, from, to, Optional.empty(), within.size()));
                tallies.add(Tally.of(actor + '@' + from + '/' + days, within, evidence));
            }
        }
        List<Estimate> estimates = resampler.estimate(tallies);
        for (int i = 0; i < points.size(); i++) {
            SeriesPoint p = points.get(i);
            points.set(i, new SeriesPoint(p.actor(), p.from(), p.to(), Optional.of(estimates.get(i)), p.statements()));
        }
        return points;
    }

    /** The ends of months from that of the first statement until a window has left the last statement behind. */
    private static List<LocalDate> ends(List<Statement> statements, Evidence evidence, int days) {
        List<LocalDate> dates = statements.stream()
                .map(statement -> evidence.date(statement).orElseThrow())
                .sorted()
                .toList();
        List<LocalDate> ends = new ArrayList<>();
        if (!dates.isEmpty()) {
            LocalDate last = dates.get(dates.size() - 1).plusDays(days - 1L);
            for (YearMonth month = YearMonth.from(dates.get(0));
                    !month.isAfter(YearMonth.from(last));
                    month = month.plusMonths(1)) {
                ends.add(month.atEndOfMonth());
            }
        }
        return ends;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
