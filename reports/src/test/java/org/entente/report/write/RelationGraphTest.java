package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class RelationGraphTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new RelationGraph();
    }

    @Override
    String mainFile() {
        return "relations.graphml";
    }

    @Test
    void actorsAreNodesAndRelationsDirectedEdges() throws IOException {
        writer().write(SampleReports.usual(), temporary);
        String graph = Files.readString(temporary.resolve("relations.graphml"));
        assertThat(graph)
                .contains("<graph id=\"cooperation-with-estavia\" edgedefault=\"directed\">")
                .contains("<node id=\"northmark\">\n      <data key=\"name\">Northmark</data>")
                .contains("<edge source=\"northmark\" target=\"estavia\">\n      <data key=\"weight\">6</data>\n"
                        + "      <data key=\"score\">-0.55</data>");
    }

    @Test
    void aRelationWithoutAScoreHasOnlyItsWeight() throws IOException {
        writer().write(SampleReports.usual(), temporary);
        assertThat(Files.readString(temporary.resolve("relations.graphml")))
                .contains("<edge source=\"harbour-league\" target=\"northmark\">\n"
                        + "      <data key=\"weight\">1</data>\n    </edge>");
    }

    @Test
    void hostileNamesAreText() throws Exception {
        writer().write(SampleReports.hostile(), temporary);
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(temporary.resolve("relations.graphml").toFile());
        assertThat(graph.getElementsByTagName("script").getLength()).isZero();
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
    }
}
