package org.entente.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.TimelineChart;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.trend.ChangePoint;

/** The chart over time: a panel for each actor, each point of which leads to the statements of its period. */
record TimelinePanels(TimelineChart chart, String reading, List<Tick> ticks, List<Panel> panels) {
    /** The plot's height in pixels, and its free margin above and below. */
    static final double HEIGHT = 84;

    static final double MARGIN = 8;
    /** Where a period without a score stands, below the score of -1. */
    private static final double FOOT = 101;

    private static final int MOST_TICKS = 5;
    private static final double SMALLEST_DOT = 3;
    private static final double LARGEST_DOT = 7;

    /** A period's name below the plot. */
    record Tick(String x, String name, String anchor) {}

    /**
     * One actor.
     *
     * @param bands polygons of the intervals, in a box of 100 by 100
     * @param lines polylines of the scores, in the same box
     */
    record Panel(String name, List<String> bands, List<String> lines, Optional<Shift> shift, List<Point> points) {}

    /**
     * A change that is clear of chance.
     *
     * @param left begin of the interval of its date, and {@code width} of it
     */
    record Shift(String x, String left, String width, String text) {}

    /** A place on the curve, in parts of the whole width. */
    private record Knot(double x, Estimate estimate) {}

    /**
     * One period.
     *
     * @param y of the score, or of the foot where there is none
     * @param left and {@code width} of the strip that takes the click
     */
    record Point(
            String href,
            String label,
            boolean scored,
            boolean pale,
            String tone,
            String x,
            String y,
            String top,
            String bottom,
            String radius,
            String left,
            String width) {}

    static TimelinePanels of(Report report, TimelineChart chart) {
        int periods = chart.periods().size();
        return new TimelinePanels(
                chart,
                reading(chart),
                ticks(chart.periods()),
                chart.panels().stream()
                        .map(panel -> panel(report, chart, panel, periods))
                        .toList());
    }

    private static String reading(TimelineChart chart) {
        boolean curves =
                chart.panels().stream().anyMatch(panel -> !panel.curve().isEmpty());
        boolean shifts = chart.panels().stream().anyMatch(panel -> panel.shift().isPresent());
        return (curves ? "Line and band: smoothed score with its interval. " : "")
                + "Dots and bars: scores of single periods with their intervals; a larger dot has more statements, a hollow one"
                + " no clear side or, at the foot, too few statements for a score."
                + (shifts ? " Dashed: most likely date of a shift, with its interval." : "");
    }

    private static List<Tick> ticks(List<String> periods) {
        int last = periods.size() - 1;
        int count = Math.min(MOST_TICKS, periods.size());
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int period = Math.round((float) last * i / (count - 1));
            String anchor = i == 0 ? "start" : i == count - 1 ? "end" : "middle";
            ticks.add(new Tick(Plot.percent(center(period, periods.size())), periods.get(period), anchor));
        }
        return ticks;
    }

    private static Panel panel(Report report, TimelineChart chart, TimelineChart.Panel panel, int periods) {
        List<SeriesPoint> series = report.series().stream()
                .filter(point -> point.actor().equals(panel.actor().id()))
                .sorted(Comparator.comparing(SeriesPoint::from))
                .toList();
        List<Point> points = new ArrayList<>();
        int most = panel.points().stream().mapToInt(p -> p.statements()).max().orElse(1);
        for (int i = 0; i < series.size(); i++) {
            points.add(point(chart, panel, i, series.get(i), most));
        }
        List<List<Knot>> stretches = stretches(panel, periods);
        return new Panel(
                Printable.text(panel.actor().name()),
                stretches.stream().map(TimelinePanels::band).toList(),
                stretches.stream().map(TimelinePanels::line).toList(),
                panel.shift().map(shift -> shift(shift, periods)),
                points);
    }

    /** Of the smoothed curve where there is one, else from period to period. */
    private static List<List<Knot>> stretches(TimelineChart.Panel panel, int periods) {
        List<List<Knot>> stretches = new ArrayList<>();
        if (panel.curve().isEmpty()) {
            TimelineChart.stretches(panel)
                    .forEach(stretch -> stretches.add(stretch.stream()
                            .map(p -> new Knot(
                                    center(p.period(), periods), p.estimate().orElseThrow()))
                            .toList()));
        } else {
            List<Knot> open = new ArrayList<>();
            for (TimelineChart.CurvePoint point : panel.curve()) {
                if (point.estimate().isPresent()) {
                    open.add(new Knot(
                            center(point.at(), periods), point.estimate().get()));
                } else {
                    stretches.add(List.copyOf(open));
                    open.clear();
                }
            }
            stretches.add(open);
        }
        return stretches.stream().filter(stretch -> stretch.size() > 1).toList();
    }

    private static Shift shift(TimelineChart.Shift shift, int periods) {
        ChangePoint point = shift.point();
        return new Shift(
                Plot.percent(center(shift.at(), periods)),
                Plot.percent(center(shift.earliest(), periods)),
                Plot.percent(Math.max(0, (shift.latest() - shift.earliest()) / periods)),
                "Shift around " + Wording.day(point.date()) + ", from "
                        + Wording.signed(point.before().score()) + " to "
                        + Wording.signed(point.after().score()) + ".");
    }

    private static Point point(
            TimelineChart chart, TimelineChart.Panel panel, int index, SeriesPoint series, int most) {
        TimelineChart.Point point = panel.points().get(index);
        int periods = chart.periods().size();
        double share = Math.sqrt((double) point.statements() / most);
        return new Point(
                ViewLink.position(panel.actor().id())
                        .within(series.from(), series.to())
                        .href(),
                Printable.text(panel.actor().name()) + ", " + chart.periods().get(point.period()) + ": "
                        + Plot.spoken(point.estimate()) + ", " + Wording.counted(point.statements(), "statement"),
                point.estimate().isPresent(),
                point.isPale(),
                Plot.tone(point.estimate()),
                Plot.percent(center(point.period(), periods)),
                Plot.pixels(point.estimate().map(e -> y(e.score())).orElse(FOOT)),
                Plot.pixels(point.estimate().map(e -> y(e.interval().upper())).orElse(HEIGHT)),
                Plot.pixels(point.estimate().map(e -> y(e.interval().lower())).orElse(HEIGHT)),
                Plot.pixels(SMALLEST_DOT + share * (LARGEST_DOT - SMALLEST_DOT)),
                Plot.percent((double) point.period() / periods),
                Plot.percent(1.0 / periods));
    }

    private static double center(double period, int periods) {
        return (period + 0.5) / periods;
    }

    private static double y(double score) {
        return MARGIN + (1 - Plot.share(score)) * HEIGHT;
    }

    private static String line(List<Knot> stretch) {
        return joined(stretch.stream().map(knot -> corner(knot, knot.estimate().score())));
    }

    private static String band(List<Knot> stretch) {
        List<Knot> back = new ArrayList<>(stretch);
        Collections.reverse(back);
        return joined(Stream.concat(
                stretch.stream()
                        .map(knot -> corner(knot, knot.estimate().interval().upper())),
                back.stream()
                        .map(knot -> corner(knot, knot.estimate().interval().lower()))));
    }

    private static String corner(Knot knot, double score) {
        return String.format(Locale.ROOT, "%.2f,%.2f", knot.x() * 100, (1 - Plot.share(score)) * 100);
    }

    private static String joined(Stream<String> corners) {
        return corners.collect(Collectors.joining(" "));
    }
}
