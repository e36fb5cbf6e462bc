package org.entente.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.report.BalanceChart;
import org.entente.report.Chart;
import org.entente.report.Charts;
import org.entente.report.OutletsChart;
import org.entente.report.PositionsChart;
import org.entente.report.Report;
import org.entente.report.ScoresChart;
import org.entente.report.SpeakersChart;
import org.entente.report.TimelineChart;
import org.entente.report.chart.ChartPicture;
import org.entente.report.write.ReportPage.Figure;

/** A chart on a page: a chart too high for a page is cut into several, of which the last has the caption. */
record ChartFigure(int index, ChartPicture picture, String caption) {
    /** The page's text and, so that a chart's words line up with it, the chart's own margins. */
    private static final double PAGE_WIDTH = 183.6;

    private static final double PAGE_HEIGHT = 225;
    private static final double MILLIMETERS_A_PIXEL = 25.4 / 96;
    private static final int ROWS = 10;
    /** Rows that fit on the cover below the answer, with names of three lines. */
    private static final int COVER_ROWS = 6;

    private static final int PANELS = 5;

    /** The charts for paper. */
    static List<ChartFigure> paged(Report report) {
        List<ChartFigure> figures = new ArrayList<>();
        for (Chart chart : Charts.of(report)) {
            List<Chart> parts = parts(chart);
            for (int i = 0; i < parts.size(); i++) {
                String caption = i == parts.size() - 1 ? chart.finding() : "";
                figures.add(new ChartFigure(figures.size(), ChartPicture.of(parts.get(i)), caption));
            }
        }
        return figures;
    }

    private static List<Chart> parts(Chart chart) {
        if (chart instanceof PositionsChart c) {
            return pieces(c.rows(), COVER_ROWS, rows -> new PositionsChart(c.question(), c.reading(), rows));
        }
        if (chart instanceof BalanceChart c) {
            return pieces(c.rows(), ROWS, rows -> new BalanceChart(c.target(), rows));
        }
        if (chart instanceof TimelineChart c) {
            return pieces(
                    c.panels(), PANELS, panels -> new TimelineChart(c.question(), c.periods(), panels, c.tested()));
        }
        if (chart instanceof ScoresChart c) {
            return pieces(c.rows(), ROWS - 2, ScoresChart::new);
        }
        if (chart instanceof SpeakersChart c) {
            return pieces(c.groups(), PANELS, SpeakersChart::new);
        }
        if (chart instanceof OutletsChart c) {
            return pieces(c.groups(), PANELS - 1, groups -> new OutletsChart(c.target(), groups));
        }
        return List.of(chart);
    }

    private static <T> List<Chart> pieces(List<T> all, int most, Function<List<T>, Chart> chart) {
        int count = Math.max(1, (all.size() + most - 1) / most);
        List<Chart> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(chart.apply(all.subList(all.size() * i / count, all.size() * (i + 1) / count)));
        }
        return pieces;
    }

    Figure onPage() {
        double scale = Math.min(
                PAGE_WIDTH / (picture.width() * MILLIMETERS_A_PIXEL),
                PAGE_HEIGHT / (picture.height() * MILLIMETERS_A_PIXEL));
        return new Figure(
                index,
                picture.model().question(),
                caption,
                millimeters(picture.width() * scale),
                millimeters(picture.height() * scale),
                millimeters(ChartPicture.MARGIN * scale));
    }

    private static String millimeters(double pixels) {
        return String.format(Locale.ROOT, "%.2f", pixels * MILLIMETERS_A_PIXEL);
    }
}
