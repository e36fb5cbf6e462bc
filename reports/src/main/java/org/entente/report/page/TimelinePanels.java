package org.entente.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.TimelineChart;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.SeriesPoint;

/** The chart over time: a panel for each actor, each point of which leads to the statements of its period. */
record TimelinePanels(TimelineChart chart, List<Tick> ticks, List<Panel> panels) {
    /** The plot's height in pixels, and its free margin above and below. */
    static final double HEIGHT = 84;

    static final double MARGIN = 8;
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
    record Panel(String name, List<String> bands, List<String> lines, List<Point> points) {}

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
                ticks(chart.periods()),
                chart.panels().stream()
                        .map(panel -> panel(report, chart, panel, periods))
                        .toList());
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
        List<List<TimelineChart.Point>> stretches = TimelineChart.stretches(panel).stream()
                .filter(stretch -> stretch.size() > 1)
                .toList();
        return new Panel(
                Printable.text(panel.actor().name()),
                stretches.stream().map(stretch -> band(stretch, periods)).toList(),
                stretches.stream().map(stretch -> line(stretch, periods)).toList(),
                points);
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
                Plot.tone(point.estimate()),
                Plot.percent(center(point.period(), periods)),
                Plot.pixels(point.estimate().map(e -> y(e.score())).orElse(HEIGHT + MARGIN)),
                Plot.pixels(point.estimate().map(e -> y(e.interval().upper())).orElse(HEIGHT)),
                Plot.pixels(point.estimate().map(e -> y(e.interval().lower())).orElse(HEIGHT)),
                Plot.pixels(SMALLEST_DOT + share * (LARGEST_DOT - SMALLEST_DOT)),
                Plot.percent((double) point.period() / periods),
                Plot.percent(1.0 / periods));
    }

    private static double center(int period, int periods) {
        return (period + 0.5) / periods;
    }

    private static double y(double score) {
        return MARGIN + (1 - Plot.share(score)) * HEIGHT;
    }

    private static String line(List<TimelineChart.Point> stretch, int periods) {
        return joined(stretch.stream()
                .map(point -> corner(point, periods, score(point).score())));
    }

    private static String band(List<TimelineChart.Point> stretch, int periods) {
        List<TimelineChart.Point> back = new ArrayList<>(stretch);
        java.util.Collections.reverse(back);
        return joined(Stream.concat(
                stretch.stream()
                        .map(point ->
                                corner(point, periods, score(point).interval().upper())),
                back.stream()
                        .map(point ->
                                corner(point, periods, score(point).interval().lower()))));
    }

    private static Estimate score(TimelineChart.Point point) {
        return point.estimate().orElseThrow();
    }

    private static String corner(TimelineChart.Point point, int periods, double score) {
        return String.format(
                Locale.ROOT, "%.2f,%.2f", center(point.period(), periods) * 100, (1 - Plot.share(score)) * 100);
    }

    private static String joined(Stream<String> corners) {
        return corners.collect(Collectors.joining(" "));
    }
}
