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
     * One actor.
     *
     * @param tone favor, against, mixed or none
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
            String verdict,
            String score,
            String range,
            String basis,
            String dot,
            String from,
            String width,
            String text) {}

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
        Optional<Estimate> estimate = position.estimate();
        return new Row(
                Printable.text(row.actor().name()),
                ViewLink.position(position.actor()).href(),
                Plot.tone(estimate),
                Plot.verdict(estimate),
                estimate.map(e -> Wording.signed(e.score())).orElse(""),
                estimate.map(e -> Wording.range(e.interval())).orElse(""),
                Wording.counted(position.statements(), "statement") + " in "
                        + Wording.counted(position.articles(), "article"),
                estimate.map(e -> Plot.score(e.score())).orElse(""),
                estimate.map(e -> Plot.score(e.interval().lower())).orElse(""),
                estimate.map(e -> Plot.percent(
                                (e.interval().upper() - e.interval().lower()) / 2))
                        .orElse(""),
                Finding.of(report, row.actor(), position));
    }
}
