package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.analysis.RequestException;
import org.entente.analysis.coding.AgreementOutcome;
import org.entente.analysis.coding.AgreementRequest;
import org.entente.analysis.coding.AgreementRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what people coded with a report. */
@Command(
        name = "agree",
        description = "Says how far a report agrees with people who coded its statements, and they with each other: "
                + "Krippendorff's alpha, Cohen's kappa, confusion, precision and recall, with 95%% intervals.",
        customSynopsis = {
            "entente agree [--json] [--seed=N] CODED.csv REPORT.json",
            "       entente agree [--json] [--seed=N] --gold=GOLD.tsv REPORT.json"
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 done, but some rows had to be left out, each is named; 2 nothing to compare."
        })
final class AgreeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "The coded sheet (columns id, coder, stance) and the report.json that it was drawn from.")
    private List<Path> files = List.of();

    @Option(
            names = "--gold",
            paramLabel = "GOLD.tsv",
            description = "In place of a sheet: coded sentences (columns starts_with, actor, stance).")
    private @Nullable Path gold;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the resampling; default: 1.")
    private long seed = 1;

    @Mixin
    private CommonOptions common = new CommonOptions();

    AgreeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RequestException {
        AgreementOutcome outcome = AgreementRun.run(request());
        outcome.leftOut().forEach(terminal::problem);
        if (json) {
            terminal.out().println(outcome.json());
        } else {
            terminal.out().print(AgreementTable.of(outcome));
        }
        return outcome.leftOut().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_UNREADABLE;
    }

    private AgreementRequest request() {
        if (gold != null && files.size() == 1) {
            return new AgreementRequest(gold, AgreementRequest.Form.GOLD, files.get(0), seed);
        }
        if (gold == null && files.size() == 2) {
            return new AgreementRequest(files.get(0), AgreementRequest.Form.SHEET, files.get(1), seed);
        }
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                gold == null
                        ? "Expected two files, CODED.csv and REPORT.json, got one"
                        : "Expected one file, REPORT.json, with --gold, got two");
    }
}
