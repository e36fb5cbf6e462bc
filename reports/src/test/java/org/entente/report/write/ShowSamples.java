package org.entente.report.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;

/** Writes every sample report in every form, to be looked at: the first argument is the folder. */
final class ShowSamples {
    private ShowSamples() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Report> samples = new LinkedHashMap<>();
        samples.put("usual", SampleReports.usual());
        samples.put("hostile", SampleReports.hostile());
        samples.put("one-actor", SampleReports.oneActor());
        samples.put("nothing", SampleReports.nothingFound());
        samples.put("many", SampleReports.many(14));
        for (Map.Entry<String, Report> sample : samples.entrySet()) {
            Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(sample.getKey()));
            for (ReportWriter writer : ServiceLoader.load(ReportWriter.class)) {
                writer.write(sample.getValue(), folder);
            }
        }
    }
}
