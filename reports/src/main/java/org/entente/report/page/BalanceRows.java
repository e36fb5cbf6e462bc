package org.entente.report.page;

import java.util.List;
import org.entente.report.BalanceChart;
import org.entente.report.Printable;
import org.entente.report.Wording;

/** The chart of statements for and against: two bars for each actor, each of which leads to its statements. */
record BalanceRows(BalanceChart chart, List<Row> rows) {
    /** Leaves room for the number behind the longest bar. */
    private static final double LONGEST = 0.82;

    /**
     * One actor.
     *
     * @param undecided statements without a side
     */
    record Row(String name, boolean pale, Bar against, Bar favor, int undecided) {}

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
        String name = Printable.text(row.actor().name());
        ViewLink all = ViewLink.position(row.actor().id());
        return new Row(
                name,
                row.isPale(),
                bar(all.with("stance", "AGAINST"), name, row.against(), most, " against"),
                bar(all.with("stance", "FAVOR"), name, row.favor(), most, " for"),
                row.undecided());
    }

    /** A bar for a number of statements. */
    static Bar bar(ViewLink link, String name, int count, int most, String side) {
        double share = most == 0 ? 0 : LONGEST * count / most;
        return new Bar(
                link.href(),
                name + ": " + Wording.counted(count, "statement") + side,
                count,
                Plot.percent(share),
                Plot.percent(1 - share));
    }
}
