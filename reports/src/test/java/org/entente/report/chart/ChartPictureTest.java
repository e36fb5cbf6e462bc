package org.entente.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.report.Chart;
import org.entente.report.Charts;
import org.entente.report.Report;
import org.entente.report.SampleReports;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPictureTest {
    static Stream<Chart> charts() {
        return Stream.of(
                        SampleReports.usual(),
                        SampleReports.hostile(),
                        SampleReports.oneActor(),
                        SampleReports.nothingFound(),
                        SampleReports.many(25),
                        SampleReports.full(),
                        SampleReports.twentyYears())
                .flatMap(report -> Charts.of(report).stream());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartHasTwoPixelsForOneAndIsNotBlank(Chart chart) throws IOException {
        ChartPicture picture = ChartPicture.of(chart);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(2 * picture.width());
        assertThat(image.getHeight()).isEqualTo(2 * picture.height());
        assertThat(inkShare(image)).isBetween(0.005, 0.7);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsDrawnOnTheEdge(Chart chart) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(ChartPicture.of(chart).png()));
        for (int x = 0; x < image.getWidth(); x++) {
            assertThat(image.getRGB(x, 0) & image.getRGB(x, image.getHeight() - 1))
                    .isEqualTo(-1);
        }
        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB(0, y) & image.getRGB(image.getWidth() - 1, y))
                    .isEqualTo(-1);
        }
    }

    @Test
    void theScaleOfPositionsGoesFromAgainstToFor() {
        CategoryPlot plot = (CategoryPlot) picture("positions").chart().getPlot();
        NumberAxis scale = (NumberAxis) plot.getRangeAxis();
        assertThat(scale.getLowerBound()).isLessThan(-1);
        assertThat(scale.getUpperBound()).isGreaterThan(1);
        assertThat(Stream.of(-1.0, -0.5, 0.0, 0.5, 1.0).map(scale.getTickUnit()::valueToString))
                .containsExactly("\u22121 against", "\u22120.5", "0", "+0.5", "+1 for");
        assertThat(plot.getDataset().getValue("score", "northmark")).isEqualTo(-0.55);
        assertThat(plot.getDataset().getValue("score", "harbour-league")).isNull();
    }

    @Test
    void barsAgainstGoToTheLeft() {
        CategoryPlot plot = (CategoryPlot) picture("balance").chart().getPlot();
        assertThat(plot.getDataset().getValue("against", "northmark")).isEqualTo(-5.0);
        assertThat(plot.getDataset().getValue("for", "northmark")).isEqualTo(1.0);
    }

    @Test
    void theTimelineHasAPanelForEachActorWithDatedStatements() {
        CombinedDomainXYPlot plot =
                (CombinedDomainXYPlot) picture("timeline").chart().getPlot();
        assertThat(plot.getSubplots()).hasSize(3);
    }

    @Test
    void svgKeepsTextAsTextAndSignsInWords() {
        String positions = picture("positions").svg();
        assertThat(positions)
                .contains("<title>Who is for, and who is against, cooperation with Estavia?</title>")
                .contains(">Quill Isles<")
                .contains(">+0.42<")
                .contains(">too little evidence for a score (n = 1)<")
                .contains("\"Liberation Sans\", Arial");
        assertThat(picture("balance").svg()).contains(">5 against<").contains(">1 for<");
        assertThat(picture("matrix").svg())
                .contains(">\u22120.55<")
                .contains(">n = 6<")
                .contains(">no statement<");
        assertThat(picture("timeline").svg()).contains(">(1)<").contains(">2018<");
    }

    @Test
    void aChartWithoutAnyScoreSaysSo() {
        List<Chart> charts = Charts.of(SampleReports.nothingFound());
        assertThat(ChartPicture.of(charts.get(0)).svg()).contains(">too little evidence for a score (n = 0)<");
        assertThat(ChartPicture.of(charts.get(1)).svg()).contains(">no statement for or against<");
    }

    @Test
    void theNewerChartsSayWhatTheyShow() {
        assertThat(picture("speakers").svg())
                .contains(">Mira Oldham<")
                .contains(">too few<")
                .contains(">no speaker named: 2 against, 1 for<");
        assertThat(picture(SampleReports.twentyYears(), "outlets").svg())
                .contains(">Isles Evening Post<")
                .contains(">n = 27<");
        assertThat(picture("scores").svg()).contains(">Northmark<").contains(">6 statements<");
    }

    @Test
    void aLineOnTheSourceStandsBelowOnlyWhereItIsAskedFor() {
        Chart chart = Charts.of(SampleReports.usual()).get(0);
        ChartPicture with = ChartPicture.of(chart, Charts.source(SampleReports.usual()));
        assertThat(with.svg()).contains(">Source: 4 articles, 21 February 2016 to 4 March 2019. Entente 0.1.0.<");
        assertThat(with.height()).isGreaterThan(ChartPicture.of(chart).height());
        assertThat(ChartPicture.of(chart).svg()).doesNotContain("Source:");
    }

    @Test
    void aLongTimeAxisNamesYears() {
        Chart timeline = Charts.of(SampleReports.twentyYears()).get(3);
        assertThat(ChartPicture.of(timeline).svg()).contains(">2001<").doesNotContain(">Q1 2001<");
    }

    @Test
    void moreActorsMakeAHigherChart() {
        assertThat(ChartPicture.of(Charts.of(SampleReports.many(14)).get(0)).height())
                .isGreaterThan(2 * picture("positions").height());
    }

    @Test
    void hostileNamesAreEscapedInSvg() {
        for (Chart chart : Charts.of(SampleReports.hostile())) {
            assertThat(ChartPicture.of(chart).svg()).doesNotContain("<script").doesNotContain("\0");
        }
    }

    private static ChartPicture picture(String name) {
        return picture(SampleReports.usual(), name);
    }

    private static ChartPicture picture(Report report, String name) {
        return ChartPicture.of(Charts.of(report).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static double inkShare(BufferedImage image) {
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += image.getRGB(x, y) == -1 ? 0 : 1;
            }
        }
        return ink / (double) (image.getWidth() * image.getHeight());
    }
}
