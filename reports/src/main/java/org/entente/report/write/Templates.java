package org.entente.report.write;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** Fills the report's templates; every value is escaped for HTML unless a template says otherwise. */
final class Templates {
    private static final PebbleEngine ENGINE = engine();

    private Templates() {}

    /** The page of the PDF report. */
    static String pdf(ReportPage page, PdfExtras more) throws IOException {
        StringWriter out = new StringWriter();
        ENGINE.getTemplate("report-pdf.peb").evaluate(out, Map.of("page", page, "more", more), Locale.ENGLISH);
        return out.toString();
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/entente/report/write");
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ENGLISH)
                .build();
    }
}
