package org.entente.report.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.report.SampleReports;

/** Writes sample reports in every form, to be looked at. Arguments: the folder, then names of samples, else all. */
public final class SamplesMain {
    private SamplesMain() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Report> samples = new LinkedHashMap<>();
        samples.put("usual", SampleReports.usual());
        samples.put("hostile", SampleReports.hostile());
        samples.put("one-actor", SampleReports.oneActor());
        samples.put("nothing", SampleReports.nothingFound());
        samples.put("full", SampleReports.full());
        samples.put("many", SampleReports.many(25));
        samples.put("twenty-years", SampleReports.twentyYears());
        if (arguments.length > 1) {
            samples.keySet().retainAll(Arrays.asList(arguments).subList(1, arguments.length));
        }
        for (Map.Entry<String, Report> sample : samples.entrySet()) {
            Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(sample.getKey()));
            for (ReportWriter writer : ServiceLoader.load(ReportWriter.class)) {
                writer.write(sample.getValue(), folder);
            }
        }
    }
}
