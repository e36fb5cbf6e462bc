package org.entente.training.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.analysis.RequestException;
import org.entente.cli.CommonOptions;
import org.entente.cli.ExitCodes;
import org.entente.cli.Terminal;
import org.entente.training.Recipe;
import org.entente.training.Training;
import org.entente.training.TrainingOutcome;
import org.entente.training.TrainingProgress;
import org.entente.training.TrainingRequest;
import org.entente.training.data.DataSet;
import org.entente.training.data.Sources;
import org.entente.training.report.TrainingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the encoder and writes weights and a report. */
@Command(
        name = "train",
        description = "Fits the stance encoder to labelled sentences. Repeated after an interruption, the same command "
                + "goes on where it was.")
final class TrainCommand implements Callable<Integer> {
    private static final Recipe DEFAULTS = Recipe.defaults();

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for weights, report and the state of an unfinished training.")
    private Path out = Path.of("");

    @Option(names = "--dse", paramLabel = "FILE", arity = "1..*", description = "Directed sentiment (DSE).")
    private List<Path> dse = List.of();

    @Option(
            names = "--newsmtsc",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Sentiment toward targets (NewsMTSC, JSON Lines); a fifth is kept for evaluation.")
    private List<Path> newsMtsc = List.of();

    @Option(names = "--plover", paramLabel = "FILE", arity = "1..*", description = "Marked events (PLV).")
    private List<Path> plover = List.of();

    @Option(names = "--plover-gold", paramLabel = "FILE", arity = "1..*", description = "PLOVER's gold records.")
    private List<Path> ploverGold = List.of();

    @Option(
            names = "--own",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Rows of your own, as docs/training.md describes them.")
    private List<Path> own = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Leave out rows whose sentence stands in this file, of any of these forms or one a line.")
    private List<Path> excluded = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Folder with the texts of --own rows that only say where their text stands.")
    private @Nullable Path texts;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all random numbers; default: 1.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads for arithmetic; default: the number of processors. With another number, weights "
                    + "differ a little.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--limit", paramLabel = "N", description = "Use at most N rows of each data set.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Cross-validate on N of five parts of the --plover rows; default: 0.")
    private int folds;

    @Option(
            names = "--frozen-layers",
            paramLabel = "N",
            description = "Keep the N lowest of the 12 layers as they are; default: 4.")
    private int frozenLayers = DEFAULTS.frozenLayers();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "Epochs of each cycle of a stage; default: 4, then 2, then 1.")
    private @Nullable Integer epochs;

    @Option(
            names = "--development",
            paramLabel = "SHARE",
            description = "Share of the rows that decide when to stop, and on which probabilities are calibrated; "
                    + "default: 0.08.")
    private double development = DEFAULTS.developmentShare();

    @Option(names = "--quiet", description = "Print results and problems only.")
    private boolean quiet;

    @Mixin
    private CommonOptions common = new CommonOptions();

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RequestException {
        TrainingRequest request = new TrainingRequest(
                new Sources(files(), excluded, Optional.ofNullable(texts)),
                out,
                recipe(),
                seed,
                within("--threads", threads, 1, Integer.MAX_VALUE),
                within("--limit", limit, 1, Integer.MAX_VALUE),
                within("--folds", folds, 0, TrainingRequest.FOLDS));
        try {
            TrainingOutcome outcome = train(request);
            TrainingReport.write(request, outcome);
            terminal.out().print(TrainingSummary.of(outcome, out));
            return outcome.corpus().problems().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_UNREADABLE;
        } catch (IOException e) {
            throw new RequestException("Training cannot go on: " + e.getMessage(), e);
        }
    }

    private TrainingOutcome train(TrainingRequest request) throws RequestException, IOException {
        try (ProgressLines lines = new ProgressLines(terminal, System::nanoTime)) {
            return Training.run(request, quiet ? problemsOnly() : lines);
        }
    }

    private TrainingProgress problemsOnly() {
        return new TrainingProgress() {
            @Override
            public void step(String stage, double loss, int done, int total) {}

            @Override
            public void note(String line) {
                terminal.problem(line);
            }
        };
    }

    private Map<DataSet, List<Path>> files() {
        Map<DataSet, List<Path>> files = new EnumMap<>(DataSet.class);
        files.put(DataSet.DSE, dse);
        files.put(DataSet.NEWSMTSC, newsMtsc);
        files.put(DataSet.PLOVER, plover);
        files.put(DataSet.PLOVER_GOLD, ploverGold);
        files.put(DataSet.OWN, own);
        return files;
    }

    private Recipe recipe() {
        if (!(development >= 0 && development <= 0.5)) {
            throw wrong("--development", "a share from 0 to 0.5", development);
        }
        Recipe recipe = DEFAULTS.withFrozenLayers(within("--frozen-layers", frozenLayers, 0, 12))
                .withDevelopmentShare(development);
        return epochs == null ? recipe : recipe.withEpochs(within("--epochs", epochs, 1, 1000));
    }

    private int within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw wrong(
                    option,
                    most == Integer.MAX_VALUE ? "at least " + least : "a number from " + least + " to " + most,
                    value);
        }
        return value;
    }

    private ParameterException wrong(String option, String expected, Number value) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Invalid value for option '" + option + "': expected " + expected + ", got " + value);
    }
}
