package org.entente.report.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.font.BundledFont;
import org.entente.report.font.FontBoot;

/**
 * Writes {@code report.pdf}: A4, PDF/UA-1 and PDF/A-3a in one, with charts as vectors and {@code report.json} attached. So
 * that the same report gives
 * the same bytes, its date is that of the newest article, or 1 January 2000 where no article has one.
 */
public final class PdfReport implements ReportWriter {
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
    private static final Pattern WRITTEN = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        FontBoot.ensure();
        List<ChartFigure> figures = ChartFigure.paged(report);
        String page = Templates.pdf(PageComposer.of(report, figures), ExtrasComposer.of(report));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonReport.write(report, json);
        OutputFile.write(
                folder.resolve("report.pdf"), out -> render(page, figures, date(report), json.toByteArray(), out));
    }

    private static void render(String page, List<ChartFigure> figures, Calendar date, byte[] json, OutputStream out)
            throws IOException {
        XRLog.setLoggerImpl(new Slf4jLogger());
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(page, document, figures).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(date);
            information.setModificationDate(date);
            dateMetadata(document.getDocumentCatalog().getMetadata(), date);
            restoreProfile(document);
            document.setDocumentId(0L);
            AttachedFigures.attach(document, json, date);
            document.save(out);
        }
    }

    /** The renderer writes the time of the run there. */
    private static void dateMetadata(PDMetadata metadata, Calendar date) throws IOException {
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                WRITTEN.matcher(xmp).replaceAll("$1" + date.toInstant()).getBytes(StandardCharsets.UTF_8));
    }

    /** Java 17 writes itself into the head of a color profile, Java 25 does not. */
    private static void restoreProfile(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream profile = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
                profile.write(SrgbProfile.bytes());
            }
        }
    }

    private static PdfRendererBuilder builder(String page, PDDocument document, List<ChartFigure> figures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.withHtmlContent(page, null);
        builder.withProducer("Entente");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useUnicodeLineBreaker(new FigureSafeBreaker());
        builder.useReplacementText("\uFFFD");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useObjectDrawerFactory(new ChartObjects(document, figures));
        font(builder, BundledFont.REGULAR, BundledFont.FAMILY, NORMAL, FontStyle.NORMAL);
        font(builder, BundledFont.BOLD, BundledFont.FAMILY, BOLD, FontStyle.NORMAL);
        font(builder, BundledFont.ITALIC, BundledFont.FAMILY, NORMAL, FontStyle.ITALIC);
        font(builder, BundledFont.BOLD_ITALIC, BundledFont.FAMILY, BOLD, FontStyle.ITALIC);
        font(builder, BundledFont.FALLBACK, BundledFont.FALLBACK_FAMILY, NORMAL, FontStyle.NORMAL);
        font(builder, BundledFont.FALLBACK_BOLD, BundledFont.FALLBACK_FAMILY, BOLD, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, BundledFont font, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(font), family, weight, style, true);
    }

    private static InputStream open(BundledFont font) {
        try {
            return font.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar date(Report report) {
        LocalDate newest = report.articles().stream()
                .flatMap(a -> a.article().date().stream())
                .max(LocalDate::compareTo)
                .orElse(UNDATED);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(newest.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return date;
    }
}
