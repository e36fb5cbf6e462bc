package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.report.Charts;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;

class ChartFilesTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new ChartFiles();
    }

    @Override
    String mainFile() {
        return "charts/positions.png";
    }

    @Test
    void everyChartIsAPngAndAnSvg() throws IOException {
        assertThat(written(SampleReports.twentyYears(), "all"))
                .containsOnlyKeys(Charts.NAMES.stream()
                        .flatMap(name -> Stream.of("charts/" + name + ".png", "charts/" + name + ".svg"))
                        .toArray(String[]::new));
    }

    @Test
    void chartsOfAnEarlierRunGoAndOtherFilesStay() throws IOException {
        Path charts = Files.createDirectories(temporary.resolve("again/charts"));
        written(SampleReports.usual(), "again");
        Files.writeString(charts.resolve("mine.png"), "mine");
        assertThat(written(SampleReports.oneActor(), "again"))
                .containsOnlyKeys(
                        "charts/positions.png",
                        "charts/positions.svg",
                        "charts/balance.png",
                        "charts/balance.svg",
                        "charts/scores.png",
                        "charts/scores.svg",
                        "charts/mine.png");
    }

    @Test
    void svgIsWellFormed() throws Exception {
        written(SampleReports.hostile(), "svg/hostile");
        written(SampleReports.usual(), "svg/usual");
        try (Stream<Path> files = Files.walk(temporary.resolve("svg"))) {
            for (Path svg : files.filter(f -> f.toString().endsWith(".svg")).toList()) {
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(svg.toFile())
                                .getDocumentElement()
                                .getTagName())
                        .isEqualTo("svg");
            }
        }
    }
}
