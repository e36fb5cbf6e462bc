package org.entente.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.report.Report;
import org.entente.report.ReportWriter;

/** Writes {@code report.html}: one file that needs no other and no network. */
public final class HtmlReport implements ReportWriter {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        String page = Templates.html(PageComposer.of(report, ChartFigure.whole(report)));
        OutputFile.write(folder.resolve("report.html"), out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
