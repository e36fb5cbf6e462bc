package org.entente.analysis.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.stance.agreement.StratifiedSample;

/** Draws statements of a report into a sheet to code by hand. */
public final class Sampling {
    private Sampling() {}

    /**
     * Writes the sheet and the codebook.
     *
     * @throws RequestException if the request cannot be met; nothing was written then
     */
    public static SampleOutcome run(SampleRequest request) throws RequestException {
        ReportFile report = ReportFile.read(request.report());
        Path sheet = request.out().toAbsolutePath().normalize();
        Path codebook = codebook(sheet);
        refuseTakenPlaces(request, sheet, codebook);
        List<ReportedStatement> statements = List.copyOf(report.statements().values());
        int strata = StratifiedSample.strata(statements, Sampling::stratum).size();
        if (statements.isEmpty()) {
            throw new RequestException(report.name() + ": expected statements to draw from, but the report has none.");
        }
        if (request.size() < strata) {
            throw new RequestException("--n " + request.size() + ": expected at least " + strata
                    + ", one for each holder and stance in " + report.name() + ". Draw more.");
        }
        List<ReportedStatement> drawn =
                StratifiedSample.draw(statements, Sampling::stratum, request.size(), request.seed());
        write(sheet, CodingSheet.bytes(drawn), request.existing());
        write(codebook, Codebook.of(report).getBytes(StandardCharsets.UTF_8), request.existing());
        return new SampleOutcome(drawn.size(), statements.size(), strata, request.out(), codebook(request.out()));
    }

    private static String stratum(ReportedStatement statement) {
        return statement.holder() + " " + statement.stance();
    }

    private static Path codebook(Path sheet) {
        String name = String.valueOf(sheet.getFileName());
        int point = name.lastIndexOf('.');
        return sheet.resolveSibling((point > 0 ? name.substring(0, point) : name) + "-codebook.md");
    }

    private static void refuseTakenPlaces(SampleRequest request, Path sheet, Path codebook) throws RequestException {
        for (Path place : List.of(sheet, codebook)) {
            String name = Messages.oneLine(place.toString());
            if (place.equals(request.report().toAbsolutePath().normalize())) {
                throw new RequestException(name + ": the sheet would replace the report. Name another with --out.");
            }
            if (Files.isDirectory(place)) {
                throw new RequestException(name + ": expected a file to write, got a folder. Name another with --out.");
            }
            if (request.existing() == SampleRequest.Existing.KEPT && Files.exists(place)) {
                throw new RequestException(name + ": the file exists, and it may have been filled in. "
                        + "Name another with --out, or replace it with --force.");
            }
        }
    }

    /** The file appears whole or not at all. */
    private static void write(Path file, byte[] content, SampleRequest.Existing existing) throws RequestException {
        CopyOption[] options = existing == SampleRequest.Existing.KEPT
                ? new CopyOption[0]
                : new CopyOption[] {StandardCopyOption.REPLACE_EXISTING};
        try {
            Path folder = Objects.requireNonNull(file.getParent());
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, ".entente-", ".part");
            try {
                Files.write(unfinished, content);
                Files.move(unfinished, file, options);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            String reason = e instanceof FileAlreadyExistsException ? "a file is in the way" : e.getMessage();
            throw new RequestException(
                    Messages.oneLine(file.toString()) + ": cannot be written: "
                            + Messages.oneLine(String.valueOf(reason))
                            + ". Name another place with --out.",
                    e);
        }
    }
}
