package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new JsonReport();
    }

    @Override
    String mainFile() {
        return "report.json";
    }

    @Test
    void theNamesStandInTheOrderOfTheDesign() throws IOException {
        JsonNode json = json(SampleReports.usual());
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "target",
                        "actors",
                        "articles",
                        "failures",
                        "positions",
                        "relations",
                        "series",
                        "statements",
                        "attributions",
                        "provenance",
                        "influences",
                        "trends",
                        "rolling",
                        "changePoints",
                        "comparisons",
                        "duplicates",
                        "tones",
                        "toneConflicts",
                        "correction");
        assertThat(json.at("/articles/0").propertyNames())
                .containsExactly(
                        "id", "file", "title", "date", "outlet", "words", "sentences", "sha256", "credit", "url");
        assertThat(json.at("/statements/0").propertyNames())
                .containsExactly(
                        "id",
                        "article",
                        "sentence",
                        "start",
                        "end",
                        "text",
                        "holder",
                        "target",
                        "stance",
                        "score",
                        "confidence",
                        "voice",
                        "speaker",
                        "time",
                        "commitment",
                        "weight",
                        "cue",
                        "cueStart",
                        "cueEnd",
                        "sentenceTone",
                        "tone",
                        "scorer");
        assertThat(json.at("/attributions/0").propertyNames())
                .containsExactly("article", "source", "cue", "content", "speaker", "actor", "direct", "sentence");
    }

    @Test
    void aPositionHasItsIntervalAndAnInsufficientOneHasNone() throws IOException {
        JsonNode positions = json(SampleReports.usual()).get("positions");
        assertThat(positions.get(0).toString())
                .isEqualTo("{\"actor\":\"northmark\",\"label\":\"AGAINST\",\"score\":-0.55,"
                        + "\"interval\":{\"lower\":-0.86,\"upper\":-0.17,\"level\":0.95},"
                        + "\"statements\":6,\"effectiveStatements\":5.4,\"articles\":4}");
        assertThat(positions.get(3).toString())
                .isEqualTo("{\"actor\":\"harbour-league\",\"label\":\"INSUFFICIENT\",\"score\":null,"
                        + "\"interval\":null,\"statements\":1,\"effectiveStatements\":1.0,\"articles\":1}");
    }

    @Test
    void whatIsAbsentIsNull() throws IOException {
        JsonNode article = json(SampleReports.oneActor()).at("/articles/0");
        for (String name : List.of("title", "date", "outlet", "credit", "url")) {
            assertThat(article.get(name).isNull()).as(name).isTrue();
        }
    }

    @Test
    void textComesBackAsItWasExceptHalfOfASurrogatePair() throws IOException {
        assertThat(json(SampleReports.hostile()).at("/articles/0/title").asString())
                .isEqualTo(SampleReports.HOSTILE.replace("\ud83d {{", "\ufffd {{"));
    }

    @Test
    void aFigureThatIsNoNumberIsRefusedAndNothingIsLeft() {
        assertThatThrownBy(() -> writer().write(withEffective(Double.NaN), temporary))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'effectiveStatements' must be a finite number, got NaN");
        assertThat(temporary).isEmptyDirectory();
    }

    private static Report withEffective(double effective) {
        Report r = SampleReports.oneActor();
        var p = r.positions().get(0);
        var broken = new org.entente.stance.position.Position(
                p.actor(), p.label(), p.estimate(), p.statements(), effective, p.articles());
        return new Report(
                r.target(),
                r.actors(),
                r.articles(),
                r.failures(),
                List.of(broken),
                r.relations(),
                r.series(),
                r.statements(),
                r.attributions(),
                r.provenance());
    }

    private JsonNode json(Report report) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("json"));
        writer().write(report, folder);
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("report.json")));
    }
}
