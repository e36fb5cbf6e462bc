package org.entente.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.report.Finding;
import org.entente.report.PositionsChart;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;

/** The chart of positions: a row for each actor, which leads to the statements behind it. */
record PositionRows(PositionsChart chart, List<Row> rows) {
    /**
     * One actor, or one outlet of an actor.
     *
     * @param tone favor, against, mixed or none
     * @param pale whether it rests on few statements
     * @param basis number of statements and articles
     * @param dot place of the score; blank where there is none
     * @param from place of the interval's lower end
     * @param width of the interval
     * @param text the finding in a sentence or two
     */
    record Row(
            String name,
            String href,
            String tone,
            boolean pale,
            String verdict,
            String score,
            String range,
            String basis,
            String dot,
            String from,
            String width,
            String text) {
        Row saying(String finding) {
            return new Row(name, href, tone, pale, verdict, score, range, basis, dot, from, width, finding);
        }
    }

    static PositionRows of(Report report, PositionsChart chart) {
        Map<String, Position> positions = report.positions().stream()
                .collect(Collectors.toMap(Position::actor, Function.identity(), (a, b) -> a));
        List<Row> rows = chart.rows().stream()
                .flatMap(row -> Optional.ofNullable(positions.get(row.actor().id())).stream()
                        .map(position -> row(report, row, position)))
                .toList();
        return new PositionRows(chart, rows);
    }

    private static Row row(Report report, PositionsChart.Row row, Position position) {
        Row plain = row(
                Printable.text(row.actor().name()),
                ViewLink.position(position.actor()),
                position.estimate(),
                row.isPale(),
                Wording.counted(position.statements(), "statement") + " in "
                        + Wording.counted(position.articles(), "article"));
        return plain.saying(Finding.of(report, row.actor(), position));
    }

    /** A row for an estimate. */
    static Row row(String name, ViewLink link, Optional<Estimate> estimate, boolean pale, String basis) {
        return new Row(
                name,
                link.href(),
                Plot.tone(estimate),
                pale,
                Plot.verdict(estimate),
                estimate.map(e -> Wording.signed(e.score())).orElse(""),
                estimate.map(e -> Wording.range(e.interval())).orElse(""),
                basis,
                estimate.map(e -> Plot.score(e.score())).orElse(""),
                estimate.map(e -> Plot.score(e.interval().lower())).orElse(""),
                estimate.map(e -> Plot.percent(
                                (e.interval().upper() - e.interval().lower()) / 2))
                        .orElse(""),
                "");
    }
}
