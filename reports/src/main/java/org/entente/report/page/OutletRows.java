package org.entente.report.page;

import java.util.List;
import org.entente.report.OutletsChart;
import org.entente.report.Printable;
import org.entente.report.Wording;

/** The chart of outlets: for each actor its position in each outlet's articles, which leads to the statements. */
record OutletRows(OutletsChart chart, List<Group> groups) {
    /** One actor. */
    record Group(String name, List<PositionRows.Row> rows, String others) {}

    static OutletRows of(OutletsChart chart) {
        return new OutletRows(
                chart, chart.groups().stream().map(OutletRows::group).toList());
    }

    private static Group group(OutletsChart.Group group) {
        return new Group(
                Printable.text(group.actor().name()),
                group.rows().stream().map(row -> row(group, row)).toList(),
                group.others() == 0 ? "" : "and " + Wording.counted(group.others(), "further outlet"));
    }

    private static PositionRows.Row row(OutletsChart.Group group, OutletsChart.Row row) {
        return PositionRows.row(
                row.outlet(),
                ViewLink.position(group.actor().id()).with("outlet", row.outlet()),
                row.estimate(),
                row.isPale(),
                Wording.counted(row.statements(), "statement"));
    }
}
