package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.SeriesPoint;

/**
 * Each actor's score by period.
 *
 * @param periods names of all periods from the first to the last, those without statements included
 * @param panels one per actor that has a point
 */
public record TimelineChart(String question, List<String> periods, List<Panel> panels) implements Chart {
    static final String NAME = "timeline";

    /** One actor's points in the order of time; a period without statements has none. */
    public record Panel(Actor actor, List<Point> points) {
        public Panel {
            points = List.copyOf(points);
        }
    }

    /**
     * One period of one actor.
     *
     * @param period index into the chart's periods
     * @param estimate empty where there is too little evidence for a score
     */
    public record Point(int period, Optional<Estimate> estimate, int statements) {}

    public TimelineChart {
        periods = List.copyOf(periods);
        panels = List.copyOf(panels);
    }

    /** Empty if the series covers fewer than two periods. */
    static Optional<TimelineChart> of(Report report) {
        PeriodScale scale = PeriodScale.of(report.series());
        List<Panel> panels = report.actors().stream()
                .map(actor -> new Panel(actor, points(actor, report.series(), scale)))
                .filter(panel -> !panel.points().isEmpty())
                .toList();
        if (scale.names().size() < 2 || panels.isEmpty()) {
            return Optional.empty();
        }
        String question =
                "How has the stance on " + Printable.text(report.target().name()) + " changed over time?";
        return Optional.of(new TimelineChart(question, scale.names(), panels));
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
        return "Dot and bar: score of the period with its interval; a larger dot has more statements. At the foot: number of"
                + " statements, in brackets where they are too few for a score.";
    }

    @Override
    public String finding() {
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
                ? Optional.of(Printable.text(panel.actor().name()) + " went from " + Wording.signed(before.score())
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
