package org.entente.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.report.Printable;
import org.entente.report.ScoresChart;
import org.entente.report.Wording;

/** The chart of scores: a histogram for each actor, each column of which leads to its statements. */
record ScoreRows(ScoresChart chart, List<Row> rows) {
    private static final double HEIGHT = 44;
    /** A column leaves a tenth of its step free on either side. */
    private static final double GAP = 0.1;

    /** One actor. */
    record Row(String name, boolean pale, List<Column> columns) {}

    /** One step of the scale. */
    record Column(
            String href,
            String label,
            int count,
            String tone,
            String x,
            String width,
            String y,
            String height,
            String left,
            String step) {}

    static ScoreRows of(ScoresChart chart) {
        return new ScoreRows(chart, chart.rows().stream().map(ScoreRows::row).toList());
    }

    private static Row row(ScoresChart.Row row) {
        int most = row.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < row.counts().size(); i++) {
            if (row.counts().get(i) > 0) {
                columns.add(column(row, i, most));
            }
        }
        return new Row(Printable.text(row.actor().name()), row.isPale(), columns);
    }

    private static Column column(ScoresChart.Row row, int step, int most) {
        int steps = row.counts().size();
        int count = row.counts().get(step);
        double low = 2.0 * step / steps - 1;
        double high = 2.0 * (step + 1) / steps - 1;
        double height = HEIGHT * count / most;
        return new Column(
                ViewLink.position(row.actor().id())
                        .with("low", digits(low))
                        .with("high", digits(high))
                        .href(),
                Printable.text(row.actor().name()) + ": " + Wording.counted(count, "statement") + " with a score from "
                        + Wording.signed(low) + " to " + Wording.signed(high),
                count,
                step < steps / 2 ? "against" : "favor",
                Plot.percent((step + GAP) / steps),
                Plot.percent((1 - 2 * GAP) / steps),
                Plot.pixels(16 + HEIGHT - height),
                Plot.pixels(height),
                Plot.percent((double) step / steps),
                Plot.percent(1.0 / steps));
    }

    private static String digits(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }
}
