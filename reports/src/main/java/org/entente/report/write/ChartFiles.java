package org.entente.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.report.Chart;
import org.entente.report.Charts;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.chart.ChartPicture;

/**
 * Writes {@code charts/NAME.png}, with two pixels for one, and {@code charts/NAME.svg}. A chart of an earlier run that
 * this report does not have is deleted; other files stay.
 */
public final class ChartFiles implements ReportWriter {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Override
    public String id() {
        return "charts";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        Path charts = folder.resolve("charts");
        List<Chart> models = Charts.of(report);
        for (Chart model : models) {
            ChartPicture picture = ChartPicture.of(model, Charts.source(report));
            OutputFile.write(charts.resolve(model.name() + ".png"), out -> out.write(picture.png()));
            OutputFile.write(
                    charts.resolve(model.name() + ".svg"),
                    out -> out.write((XML + picture.svg() + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        List<String> written = models.stream().map(Chart::name).toList();
        for (String name : Charts.NAMES) {
            if (!written.contains(name)) {
                deleteFile(charts.resolve(name + ".png"));
                deleteFile(charts.resolve(name + ".svg"));
            }
        }
    }

    private static void deleteFile(Path stale) throws IOException {
        try {
            if (Files.isRegularFile(stale)) {
                Files.delete(stale);
            }
        } catch (IOException e) {
            throw new IOException(
                    "Cannot delete '" + stale
                            + "', a chart of an earlier run. Delete it or choose another output folder.",
                    e);
        }
    }
}
