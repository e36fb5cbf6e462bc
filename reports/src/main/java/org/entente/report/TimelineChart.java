package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.trend.ChangePoint;

/**
 * Each actor's score by period.
 *
 * @param periods names of all periods from the first to the last, those without statements included
 * @param panels one per actor that has a point
 * @param tested actors, as they read in a sentence, that were tested for a change
 */
public record TimelineChart(String question, List<String> periods, List<Panel> panels, List<String> tested)
        implements Chart {
    static final String NAME = "timeline";
    private static final int ROOM_FOR_COUNTS = 24;

    /**
     * One actor, everything in the order of time.
     *
     * @param points a period without statements has none
     * @param curve smoothed over time; none where the actor has too few dated statements
     * @param shift a change that is clear of chance
     */
    public record Panel(Actor actor, List<Point> points, List<CurvePoint> curve, Optional<Shift> shift) {
        public Panel {
            points = List.copyOf(points);
            curve = List.copyOf(curve);
        }
    }

    /**
     * The smoothed curve on one day.
     *
     * @param at place on the scale of periods, where a whole number is the middle of one
     * @param estimate empty where the curve has a gap
     */
    public record CurvePoint(double at, Optional<Estimate> estimate) {}

    /**
     * When the position most likely changed.
     *
     * @param at place on the scale of periods
     * @param earliest begin of the interval of the date, on the same scale
     * @param latest end of that interval
     */
    public record Shift(ChangePoint point, double at, double earliest, double latest) {}

    /**
     * One period of one actor.
     *
     * @param period index into the chart's periods
     * @param estimate empty where there is too little evidence for a score
     */
    public record Point(int period, Optional<Estimate> estimate, int statements) {
        /** Whether the score rests on few statements. */
        public boolean isPale() {
            return statements < FEW;
        }
    }

    public TimelineChart {
        periods = List.copyOf(periods);
        panels = List.copyOf(panels);
        tested = List.copyOf(tested);
    }

    /** Whether there is room for the number of statements of each period. */
    public boolean showsCounts() {
        return periods.size() <= ROOM_FOR_COUNTS;
    }

    /** Empty if the series covers fewer than two periods. */
    static Optional<TimelineChart> of(Report report) {
        PeriodScale scale = PeriodScale.of(report.series());
        List<Panel> panels = report.actors().stream()
                .map(actor -> panel(report, actor, scale))
                .filter(panel -> !panel.points().isEmpty())
                .toList();
        if (scale.names().size() < 2 || panels.isEmpty()) {
            return Optional.empty();
        }
        String question =
                "How has the stance on " + Printable.text(report.target().name()) + " changed over time?";
        List<String> changePoints = report.statistics().changePoints().stream()
                .map(ChangePoint::actor)
                .toList();
        List<String> tested = report.actors().stream()
                .filter(actor -> changePoints.contains(actor.id()))
                .map(Wording::actor)
                .toList();
        return Optional.of(new TimelineChart(question, scale.names(), panels, tested));
    }

    private static Panel panel(Report report, Actor actor, PeriodScale scale) {
        List<CurvePoint> curve = report.statistics().trends().stream()
                .filter(trend -> trend.actor().equals(actor.id()))
                .flatMap(trend -> trend.points().stream())
                .map(point -> new CurvePoint(scale.at(point.date()), point.estimate()))
                .toList();
        Optional<Shift> shift = report.statistics().changePoints().stream()
                .filter(change -> change.actor().equals(actor.id()) && change.isSignificant())
                .findFirst()
                .map(change -> new Shift(
                        change, scale.at(change.date()), scale.at(change.earliest()), scale.at(change.latest())));
        return new Panel(actor, points(actor, report.series(), scale), curve, shift);
    }

    private static List<Point> points(Actor actor, List<SeriesPoint> series, PeriodScale scale) {
        return series.stream()
                .filter(point -> point.actor().equals(actor.id()))
                .sorted(Comparator.comparing(SeriesPoint::from))
                .map(point -> new Point(scale.index(point), point.estimate(), point.statements()))
                .toList();
    }

    /** The stretches of points with a score in periods that follow each other; a line may join each stretch. */
    public static List<List<Point>> stretches(Panel panel) {
        List<List<Point>> stretches = new ArrayList<>();
        List<Point> open = new ArrayList<>();
        for (Point point : panel.points()) {
            boolean follows = !open.isEmpty() && open.get(open.size() - 1).period() + 1 == point.period();
            if (!open.isEmpty() && !(follows && point.estimate().isPresent())) {
                stretches.add(List.copyOf(open));
                open.clear();
            }
            if (point.estimate().isPresent()) {
                open.add(point);
            }
        }
        if (!open.isEmpty()) {
            stretches.add(List.copyOf(open));
        }
        return stretches;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reading() {
        boolean curves = panels.stream().anyMatch(panel -> !panel.curve().isEmpty());
        boolean shifts = panels.stream().anyMatch(panel -> panel.shift().isPresent());
        boolean pale = panels.stream().flatMap(panel -> panel.points().stream()).anyMatch(Point::isPale);
        return (curves
                        ? "Line and band: smoothed score with its interval; no line where there is little evidence."
                                + " Dots: scores of single periods, by number of statements, hollow where the interval"
                                + " includes zero."
                        : "Dot and bar: score of the period with its interval, hollow where it includes zero; a larger dot has more"
                                + " statements.")
                + (shifts ? " Dashed: most likely date of a shift, with its interval." : "")
                + (showsCounts() ? " At the foot: number of statements." : "")
                + Wording.pale(pale);
    }

    @Override
    public String finding() {
        List<String> shifts = panels.stream()
                .flatMap(panel -> panel.shift().stream().map(shift -> shifted(panel.actor(), shift.point())))
                .toList();
        if (!shifts.isEmpty()) {
            return String.join(" ", shifts.subList(0, Math.min(3, shifts.size())));
        }
        if (!tested.isEmpty()) {
            return "No shift is clear of chance; tested for " + Wording.listed(tested) + ".";
        }
        List<String> changes =
                panels.stream().flatMap(panel -> change(panel).stream()).toList();
        if (!changes.isEmpty()) {
            return String.join(" ", changes.subList(0, Math.min(3, changes.size())));
        }
        boolean compared = panels.stream().anyMatch(panel -> scored(panel).size() > 1);
        return compared
                ? "The intervals of the first and the last score overlap for every actor, so no change is shown."
                : "No actor has a score in two periods, so nothing can be said about change.";
    }

    private static String shifted(Actor actor, ChangePoint change) {
        return "For " + Wording.actor(actor) + " the score shifts from "
                + Wording.signed(change.before().score()) + " to "
                + Wording.signed(change.after().score()) + " around " + Wording.day(change.date()) + " ("
                + Wording.percent(change.level()) + " interval: " + Wording.day(change.earliest()) + " to "
                + Wording.day(change.latest()) + ").";
    }

    private Optional<String> change(Panel panel) {
        List<Point> scored = scored(panel);
        if (scored.size() < 2) {
            return Optional.empty();
        }
        Point first = scored.get(0);
        Point last = scored.get(scored.size() - 1);
        Estimate before = first.estimate().orElseThrow();
        Estimate after = last.estimate().orElseThrow();
        boolean apart = before.interval().upper() < after.interval().lower()
                || after.interval().upper() < before.interval().lower();
        return apart
                ? Optional.of(
                        "For " + Wording.actor(panel.actor()) + " the score went from " + Wording.signed(before.score())
                                + " in " + periods.get(first.period()) + " to " + Wording.signed(after.score()) + " in "
                                + periods.get(last.period()) + "; the two intervals do not overlap.")
                : Optional.empty();
    }

    private static List<Point> scored(Panel panel) {
        return panel.points().stream()
                .filter(point -> point.estimate().isPresent())
                .toList();
    }
}
