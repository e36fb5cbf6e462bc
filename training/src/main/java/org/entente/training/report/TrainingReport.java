package org.entente.training.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.training.TrainingOutcome;
import org.entente.training.TrainingRequest;

/**
 * Writes {@code report.html} and {@code training.json}. The page quotes rows of the data, which may belong to others: it
 * is for those who have the data.
 */
public final class TrainingReport {
    private TrainingReport() {}

    /** Writes both files into the request's folder. */
    public static void write(TrainingRequest request, TrainingOutcome outcome) throws IOException {
        write(request.out().resolve("report.html"), ReportPage.of(request, outcome));
        write(request.out().resolve("training.json"), TrainingJson.of(request, outcome));
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
