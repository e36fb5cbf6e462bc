package org.entente.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.report.Report;
import org.entente.report.SampleReports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF finds that report.pdf keeps PDF/UA-1 and PDF/A-3a at once. */
class PdfStandardsTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.full(),
                SampleReports.hostile(),
                SampleReports.oneActor(),
                SampleReports.nothingFound(),
                SampleReports.many(25));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itIsAccessibleAndMadeToLast(Report report) throws Exception {
        new PdfReport().write(report, folder);
        assertThat(broken(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(broken(PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private Stream<String> broken(PDFAFlavour flavour) throws Exception {
        try (InputStream pdf = open();
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isNotNull();
            return result.isCompliant()
                    ? Stream.empty()
                    : result.getTestAssertions().stream()
                            .map(a -> flavour + " " + a.getRuleId().getClause() + "-"
                                    + a.getRuleId().getTestNumber() + ": " + a.getMessage() + " at "
                                    + a.getLocation().getContext())
                            .distinct()
                            .limit(20);
        }
    }

    private InputStream open() throws IOException {
        return Files.newInputStream(folder.resolve("report.pdf"));
    }
}
