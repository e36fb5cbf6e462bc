package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.report.Chart;
import org.entente.report.Charts;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;
import org.entente.report.chart.ChartPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReportTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new PdfReport();
    }

    @Override
    String mainFile() {
        return "report.pdf";
    }

    @Test
    void itSaysWhatWasAskedFoundAndOnWhatEvidence() throws IOException {
        assertThat(text(SampleReports.usual()))
                .contains("Where they stand on cooperation with Estavia")
                .contains("Where do Northmark, Estavia, the Quill Isles and the Harbour League each stand")
                .contains("The evidence on Northmark is against cooperation with Estavia (score \u22120.55")
                .contains("Who speaks for or against whom?")
                .contains("Against: 3 of 5 statements")
                .contains("\u201cThere is no trust left between us and Estavia,\u201d Mira Oldham said.")
                .contains("in the article\u2019s own words")
                .contains("sentence 1 \u00b7 characters 0\u201366")
                .contains("notes/empty.txt the file is empty; expected the text of an article")
                .contains("SHA-256 0123456789abcdef")
                .contains("1 of ");
    }

    @Test
    void chartLabelsAreText() throws IOException {
        assertThat(text(SampleReports.usual()))
                .contains("too little evidence for a score (n = 1)")
                .contains("5 against")
                .contains("n = 6");
    }

    @Test
    void everyLabelOfEveryChartIsText() throws IOException {
        String text = text(SampleReports.full()).replace(" ", "");
        for (Chart chart : Charts.of(SampleReports.full())) {
            Matcher labels = Pattern.compile("<text[^>]*>([^<]*)</text>")
                    .matcher(ChartPicture.of(chart).svg());
            while (labels.find()) {
                String label = labels.group(1).replace("&apos;", "'").replace("&amp;", "&");
                assertThat(text).as(chart.name()).contains(label.replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    void itIsTaggedHasALanguageBookmarksAndAFixedDate() throws IOException {
        try (PDDocument pdf = pdf(SampleReports.usual())) {
            assertThat(pdf.getNumberOfPages()).isBetween(8, 12);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).contains("The answer", "The evidence, actor by actor", "Where it comes from");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2019-03-04T00:00:00Z");
        }
    }

    @Test
    void itAnswersTheQuestionFirst() throws IOException {
        assertThat(text(SampleReports.full()))
                .contains("The answer The evidence on the Quill Isles is for cooperation with Estavia. The evidence on"
                        + " Northmark is against cooperation with Estavia. On Estavia it shows no clear side, because zero"
                        + " is within the interval. On the Harbour League there is too little evidence to say.");
    }

    @Test
    void itShowsWhatTheReportHoldsBesidesPositions() throws IOException {
        assertThat(text(SampleReports.full()))
                .contains("Northmark and the Quill Isles +0.97 +0.40 to +1.40 0.004 clear of chance")
                .contains("Estavia, before and from 12 September 2017 +0.12")
                .contains("Article that moves it most")
                .contains("the score would be \u22120.31 without these 2 statements")
                .contains("People coded 40 statements of this report by hand (2 coders)")
                .contains("Against 18 6% 11% 83%")
                .contains("tone +0.70, stance \u22120.30")
                .contains("(93% alike)");
    }

    @Test
    void theFiguresAreAttached() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("json"));
        new JsonReport().write(SampleReports.full(), folder);
        try (PDDocument pdf = pdf(SampleReports.full())) {
            var file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("report.json");
            assertThat(file.getEmbeddedFile().toByteArray())
                    .isEqualTo(Files.readAllBytes(folder.resolve("report.json")));
            assertThat(new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2019-03-04T00:00:00Z</xmp:CreateDate>");
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFontIsEmbedded(Report report) throws IOException {
        try (PDDocument pdf = pdf(report)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                collect(page.getResources(), fonts);
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void otherScriptsShowAndWhatNoFontHasIsReplaced() throws IOException {
        assertThat(text(SampleReports.hostile()))
                .contains("<script>alert('x')</script> & \"quoted\"")
                .contains("\u0416\u0443\u0440\u043d\u0430\u043b \u0395\u03bb\u03bb\u03ac\u03b4\u03b1")
                .contains("\ufffd")
                .contains("{{ 1 }}")
                .doesNotContain("#\u0000");
    }

    @Test
    void manyActorsGoOnOverPages() throws IOException {
        assertThat(text(SampleReports.many(16))).contains("Towns, No. 15").contains("Where it comes from");
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    private String text(Report report) throws IOException {
        try (PDDocument pdf = pdf(report)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private PDDocument pdf(Report report) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("pdf"));
        writer().write(report, folder);
        return Loader.loadPDF(folder.resolve("report.pdf").toFile());
    }
}
