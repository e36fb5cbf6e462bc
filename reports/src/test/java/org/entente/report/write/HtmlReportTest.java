package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.ReportedArticle;
import org.entente.report.SampleReports;
import org.entente.text.Article;
import org.junit.jupiter.api.Test;

class HtmlReportTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new HtmlReport();
    }

    @Override
    String mainFile() {
        return "report.html";
    }

    @Test
    void itIsOneFileThatMayNotReachTheNetwork() throws IOException {
        assertThat(html(SampleReports.usual()))
                .startsWith("<!DOCTYPE html>")
                .contains("Content-Security-Policy\" content=\"default-src 'none'")
                .contains("against cooperation with Estavia (score \u22120.55")
                .contains("<b>Too little evidence</b> for a score")
                .doesNotContain("unsafe-inline")
                .doesNotContain("src=")
                .doesNotContain(" style=")
                .doesNotContainPattern("(?i) on[a-z]+=");
    }

    @Test
    void thePolicyAdmitsExactlyTheScriptAndTheStyleOfThePage() throws Exception {
        String html = html(SampleReports.usual());
        assertThat(html)
                .contains("script-src 'sha256-" + digest(between(html, "<script>", "</script>")) + "';")
                .contains("style-src 'sha256-" + digest(between(html, "<style>", "</style>")) + "';");
    }

    @Test
    void everyMarkLeadsToItsStatements() throws IOException {
        assertThat(html(SampleReports.usual()))
                .contains("href=\"#/holder=northmark&amp;toward=question\"")
                .contains("href=\"#/holder=northmark&amp;toward=question&amp;stance=AGAINST\"")
                .contains("href=\"#/holder=quill-isles&amp;toward=northmark&amp;counted=yes\"")
                .contains("href=\"#/holder=estavia&amp;toward=question&amp;from=2017-01-01&amp;to=2017-12-31\"");
    }

    @Test
    void whatTheStatisticsSayIsShown() throws IOException {
        assertThat(html(SampleReports.full()))
                .contains("What each score rests on")
                .contains("<bdi>Northmark</bdi> stands at \u22120.55")
                .contains("href=\"#/holder=northmark&amp;toward=question&amp;outlet=")
                .contains("clear of chance")
                .contains("What coders say")
                .contains("Tone is not stance")
                .contains("Articles that repeat another, and do not count");
    }

    @Test
    void namesWithinSentencesHaveTheirArticles() throws IOException {
        assertThat(html(SampleReports.full()))
                .contains("Why <bdi>the Quill Isles</bdi> stands at")
                .contains("The Quill Isles toward Estavia: score")
                .contains("[\"quill-isles\",\"Quill Isles\",\"the Quill Isles\"]")
                .contains("[\"northmark\",\"Northmark\"]");
    }

    @Test
    void aPageOnOneActorNamesIt() throws IOException {
        assertThat(html(SampleReports.oneActor()))
                .contains("<title>Where Northmark stands on cooperation with Estavia<");
    }

    @Test
    void aShiftOverTimeIsMarked() throws IOException {
        assertThat(html(SampleReports.twentyYears())).contains("class=\"turn\"").contains("Shift around ");
    }

    @Test
    void chartsDoNotShareIds() throws IOException {
        List<String> ids = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html(SampleReports.usual()))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void hostileTextIsEscaped() throws IOException {
        assertThat(html(SampleReports.hostile()))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;")
                .contains("{{ 1 }}")
                .doesNotContain("<script>alert")
                .doesNotContain("\0")
                .doesNotContain("\u202e");
    }

    @Test
    void onlyWebAddressesBecomeLinks() throws IOException {
        assertThat(html(withUrl("javascript:alert(1)"))).doesNotContain("javascript:");
        assertThat(html(withUrl("https://news.example/a?b=\"><i>")))
                .contains("href=\"https://news.example/a?b=&quot;&gt;&lt;i&gt;\"");
    }

    private static String between(String html, String before, String after) {
        int start = html.indexOf(before) + before.length();
        return html.substring(start, html.indexOf(after, start));
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Report withUrl(String url) {
        Report r = SampleReports.oneActor();
        Article a = r.articles().get(0).article();
        Article linked = new Article(
                a.id(),
                a.file(),
                Optional.of("A title"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                a.outlet(),
                a.credit(),
                Optional.of(url),
                a.text(),
                a.sha256());
        return new Report(
                r.target(),
                r.actors(),
                List.of(new ReportedArticle(linked, 1, 1)),
                r.failures(),
                r.positions(),
                r.relations(),
                r.series(),
                r.statements(),
                r.attributions(),
                r.provenance());
    }

    private String html(Report report) throws IOException {
        writer().write(report, temporary);
        return Files.readString(temporary.resolve("report.html"));
    }
}
