package org.entente.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.entente.report.Report;
import org.entente.report.ReportOptions;

/** The interactive page: one file with charts, statements and passages that needs no other and no network. */
public final class InteractivePage {
    private static final PebbleEngine ENGINE = engine();

    private InteractivePage() {}

    /**
     * The page as HTML. Without a script it still shows the charts and the evidence.
     *
     * @param words the report in words, as the template names them
     * @param more further words, likewise
     */
    public static String html(Report report, ReportOptions options, Object words, Object more) throws IOException {
        Asset style = Asset.style();
        Asset script = Asset.script();
        Map<String, Object> values = Map.of(
                "page", words,
                "more", more,
                "charts", PageCharts.of(report),
                "style", style.text(),
                "styleSource", style.source(),
                "script", script.text(),
                "scriptSource", script.source(),
                "data", StatementJson.of(report, options));
        StringWriter out = new StringWriter();
        ENGINE.getTemplate("page.peb").evaluate(out, values, Locale.ENGLISH);
        return out.toString();
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(InteractivePage.class.getClassLoader());
        loader.setPrefix("org/entente/report/page");
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ENGLISH)
                .build();
    }
}
