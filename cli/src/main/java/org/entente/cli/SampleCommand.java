package org.entente.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.analysis.RequestException;
import org.entente.analysis.coding.SampleOutcome;
import org.entente.analysis.coding.SampleRequest;
import org.entente.analysis.coding.Sampling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws statements to code by hand. */
@Command(
        name = "sample",
        description = "Draws statements of a report, by holder and stance, into a sheet to code by hand, and writes a "
                + "codebook beside it. The model's stances are not in the sheet.")
final class SampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "REPORT.json",
            description = "The report.json of a run. To code statements that take no side, too, run it with --all.")
    private Path report = Path.of("");

    @Option(names = "--n", paramLabel = "N", description = "Statements to draw; default: 100.")
    private int size = 100;

    @Option(names = "--out", paramLabel = "SHEET.csv", required = true, description = "The sheet to write.")
    private Path out = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random draw; default: 1.")
    private long seed = 1;

    @Option(names = "--force", description = "Replace a sheet that is already there.")
    private boolean force;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RequestException {
        if (size < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Invalid value for option '--n': expected at least 1, got " + size);
        }
        SampleOutcome outcome = Sampling.run(new SampleRequest(
                report, size, out, seed, force ? SampleRequest.Existing.REPLACED : SampleRequest.Existing.KEPT));
        if (!quiet) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "Drew %d of %d statements, from %d groups of holder and stance.%nSheet: %s%nCodebook: %s%n",
                            outcome.drawn(),
                            outcome.statements(),
                            outcome.strata(),
                            Terminal.oneLine(outcome.sheet().toString()),
                            Terminal.oneLine(outcome.codebook().toString()));
        }
        return ExitCodes.DONE;
    }
}
