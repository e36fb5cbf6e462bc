package org.entente.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.ReportWriter;
import org.entente.report.page.InteractivePage;

/** Writes {@code report.html}: one file that needs no other and no network. */
public final class HtmlReport implements ReportWriter {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        write(report, ReportOptions.defaults(), folder);
    }

    @Override
    public void write(Report report, ReportOptions options, Path folder) throws IOException {
        String page =
                InteractivePage.html(report, options, PageComposer.of(report, List.of()), ExtrasComposer.of(report));
        OutputFile.write(folder.resolve("report.html"), out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
