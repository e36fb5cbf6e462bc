package org.entente.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.report.Report;
import org.entente.report.ReportOptions;
import org.entente.report.ReportWriter;

/**
 * The folder for a run's results. Everything is written beside its final place first, so that a run that fails leaves
 * the results of an earlier one whole.
 */
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Path staging;
    private final Thread interruption = new Thread(this::remove, "remove-unfinished-results");

    private OutputFolder(Path folder, Path staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /**
     * The folder, made where it does not exist.
     *
     * @throws RequestException if nothing can be written there
     */
    static OutputFolder open(Path folder) throws RequestException {
        try {
            Files.createDirectories(folder);
            OutputFolder opened = new OutputFolder(folder, Files.createTempDirectory(folder, ".entente-"));
            Runtime.getRuntime().addShutdownHook(opened.interruption);
            return opened;
        } catch (IOException e) {
            throw new RequestException(
                    Messages.oneLine(folder.toString()) + ": expected an output folder that can be written, but "
                            + reason(e, folder) + ". Name another with --out.",
                    e);
        }
    }

    void write(Report report, ReportOptions options, List<ReportWriter> writers) throws RequestException {
        try {
            for (ReportWriter writer : writers) {
                writer.write(report, options, staging);
            }
            publish();
        } catch (IOException e) {
            throw new RequestException(
                    Messages.oneLine(folder.toString()) + ": the results could not be written: " + reason(e, folder)
                            + ".",
                    e);
        } catch (ExceptionInInitializerError e) { // the fonts are put into the temporary folder when first needed
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw new RequestException(
                        Messages.oneLine(folder.toString()) + ": the results could not be written: "
                                + Messages.oneLine(String.valueOf(cause.getMessage())),
                        e);
            }
            throw e;
        }
    }

    private void publish() throws IOException {
        List<Path> written;
        try (Stream<Path> files = Files.walk(staging)) {
            written = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : written) {
            Path place = folder.resolve(staging.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what a failed run left; a run that is interrupted does so as it ends. */
    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook finds nothing to remove.
        }
    }

    private void remove() {
        if (!Files.exists(staging)) {
            return;
        }
        try (Stream<Path> files = Files.walk(staging)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            staging.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e, Path folder) {
        if (e instanceof FileAlreadyExistsException || Files.isRegularFile(folder)) {
            return "a file of this name exists";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist and cannot be made";
        }
        return Messages.oneLine(String.valueOf(e.getMessage()));
    }
}
