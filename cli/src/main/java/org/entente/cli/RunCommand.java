package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.analysis.Analysis;
import org.entente.analysis.Configuration;
import org.entente.analysis.ConfigurationException;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.analysis.RunOutcome;
import org.entente.analysis.RunRequest;
import org.entente.report.ReportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that runs an analysis; its kinds differ in what they write. */
abstract class RunCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final List<String> writers;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles, or folders of articles.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the results.")
    private Path out = Path.of("");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Actors, target and weights, in YAML. Without it: the four shipped actors, and cooperation "
                    + "with the US.")
    private @Nullable Path config;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles analyzed at the same time; default: the number of processors. Results do not "
                    + "depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers behind the intervals.")
    private @Nullable Long seed;

    @Option(names = "--no-cache", description = "Annotate every article anew; this version always does.")
    private boolean noCache;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--all", description = "List statements that take no side, too.")
    private boolean all;

    @Mixin
    private CommonOptions common = new CommonOptions();

    RunCommand(Terminal terminal, List<String> writers) {
        this.terminal = terminal;
        this.writers = List.copyOf(writers);
    }

    @Override
    public Integer call() throws RequestException {
        RunRequest request = new RunRequest(
                paths,
                out,
                configuration(),
                writers,
                threads(),
                all ? RunRequest.Kept.ALL : RunRequest.Kept.TAKING_SIDES,
                options());
        RunOutcome outcome = run(request);
        outcome.failures().forEach(failure -> terminal.problem(failure.file() + ": " + failure.reason()));
        outcome.report().statistics().correction().stream()
                .flatMap(correction -> correction.leftOut().stream())
                .forEach(terminal::problem);
        if (!quiet) {
            terminal.out().print(Summary.of(outcome.report(), out));
        }
        return outcome.failures().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_UNREADABLE;
    }

    /** What the command asks of its writers. */
    ReportOptions options() {
        return ReportOptions.defaults();
    }

    private RunOutcome run(RunRequest request) throws RequestException {
        if (quiet || !terminal.interactive()) {
            return new Analysis().run(request, Progress.SILENT);
        }
        try (ProgressLine progress = new ProgressLine(terminal.err(), System::nanoTime)) {
            return new Analysis().run(request, progress);
        }
    }

    private Configuration configuration() throws ConfigurationException {
        Configuration configuration = config == null ? Configuration.defaults() : Configuration.read(config);
        return seed == null ? configuration : configuration.withSeed(seed);
    }

    private int threads() {
        if (threads < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Invalid value for option '--threads': expected at least 1, got " + threads);
        }
        return threads;
    }
}
