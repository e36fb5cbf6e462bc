package org.entente.report.page;

import java.util.List;
import org.entente.report.BalanceChart;
import org.entente.report.Printable;
import org.entente.report.Wording;

/** The chart of statements for and against: two bars for each actor, each of which leads to its statements. */
record BalanceRows(BalanceChart chart, List<Row> rows) {
    /** Leaves room for the number behind the longest bar. */
    private static final double LONGEST = 0.82;

    /** One actor. */
    record Row(String name, Bar against, Bar favor) {}

    /**
     * One bar.
     *
     * @param width share of the half that it lies in
     * @param rest what the bar leaves of it
     */
    record Bar(String href, String label, int count, String width, String rest) {}

    static BalanceRows of(BalanceChart chart) {
        int most = chart.rows().stream()
                .mapToInt(row -> Math.max(row.favor(), row.against()))
                .max()
                .orElse(0);
        return new BalanceRows(
                chart, chart.rows().stream().map(row -> row(row, most)).toList());
    }

    private static Row row(BalanceChart.Row row, int most) {
        return new Row(
                Printable.text(row.actor().name()),
                bar(row, "AGAINST", row.against(), most),
                bar(row, "FAVOR", row.favor(), most));
    }

    private static Bar bar(BalanceChart.Row row, String stance, int count, int most) {
        double share = most == 0 ? 0 : LONGEST * count / most;
        String side = stance.equals("FAVOR") ? " for" : " against";
        return new Bar(
                ViewLink.position(row.actor().id()).with("stance", stance).href(),
                Printable.text(row.actor().name()) + ": " + Wording.counted(count, "statement") + side,
                count,
                Plot.percent(share),
                Plot.percent(1 - share));
    }
}
