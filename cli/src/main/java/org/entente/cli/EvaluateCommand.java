package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.analysis.Configuration;
import org.entente.analysis.ConfigurationException;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.analysis.evaluation.Evaluation;
import org.entente.analysis.evaluation.EvaluationJson;
import org.entente.analysis.evaluation.EvaluationRequest;
import org.entente.analysis.evaluation.EvaluationRequest.Systems;
import org.entente.analysis.evaluation.EvaluationRequest.Texts;
import org.entente.analysis.evaluation.Evaluator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the shipped models on labelled data and prints the figures. */
@Command(
        name = "evaluate",
        description = "Scores the shipped models on labelled data: contrast, dse, newsmtsc, plover, polnear, quotes,"
                + " statements.")
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--suite", paramLabel = "NAME", required = true, description = "Which kind of data it is.")
    private String suite = "";

    @Option(names = "--data", paramLabel = "PATH", required = true, description = "The labelled data.")
    private Path data = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Where the files are whose excerpts the rows label (contrast).")
    private @Nullable Path texts;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            split = ",",
            description = "A system to score on the same data: majority, lookup, ngrams or lexicon (contrast, dse, "
                    + "newsmtsc, plover), majority or lexicon (statements), corenlp (newsmtsc, polnear, quotes, "
                    + "statements); all stands for those of the suite that are not slow.")
    private List<String> baselines = List.of();

    @Option(
            names = "--scorer",
            paramLabel = "NAME",
            description = "Score this instead of what the suite scores: encoder or lexicon.")
    private @Nullable String scorer;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights of the encoder; default: those that ship with Entente.")
    private @Nullable Path weights;

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description =
                    "Rows that the baselines lookup and ngrams learn from; default: for each fifth of the data, the "
                            + "other four.")
    private @Nullable Path training;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--config", paramLabel = "FILE", description = "Actors, target and weights, in YAML.")
    private @Nullable Path config;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Texts analyzed at the same time; default: the number of processors. Results do not depend "
                    + "on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--limit", paramLabel = "N", description = "Score the first N rows or articles only.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--all", description = "Score articles that the shipped models were made from, too (polnear).")
    private boolean all;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers behind the intervals.")
    private @Nullable Long seed;

    @Option(names = "--no-cache", description = "Annotate every text anew; this version always does.")
    private boolean noCache;

    @Option(names = "--quiet", description = "Print results and problems only.")
    private boolean quiet;

    @Mixin
    private CommonOptions common = new CommonOptions();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RequestException {
        EvaluationRequest request = new EvaluationRequest(
                suite,
                data,
                Optional.ofNullable(texts),
                new Systems(
                        Optional.ofNullable(scorer),
                        Optional.ofNullable(weights),
                        baselines,
                        Optional.ofNullable(training)),
                configuration(),
                atLeastOne("--threads", threads),
                atLeastOne("--limit", limit),
                all ? Texts.ALL : Texts.UNSEEN);
        Evaluation evaluation = evaluate(request);
        evaluation.problems().forEach(problem -> terminal.problem(problem.file() + ": " + problem.reason()));
        if (json) {
            terminal.out().println(EvaluationJson.of(evaluation));
        } else {
            terminal.out().print(EvaluationTable.of(evaluation));
        }
        return evaluation.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_UNREADABLE;
    }

    private Evaluation evaluate(EvaluationRequest request) throws RequestException {
        if (quiet || !terminal.interactive()) {
            return new Evaluator().evaluate(request, Progress.SILENT);
        }
        try (ProgressLine progress = new ProgressLine(terminal.err(), System::nanoTime)) {
            return new Evaluator().evaluate(request, progress);
        }
    }

    private Configuration configuration() throws ConfigurationException {
        Configuration configuration = config == null ? Configuration.defaults() : Configuration.read(config);
        return seed == null ? configuration : configuration.withSeed(seed);
    }

    private int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Invalid value for option '" + option + "': expected at least 1, got " + value);
        }
        return value;
    }
}
