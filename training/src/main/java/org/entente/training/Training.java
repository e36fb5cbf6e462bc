package org.entente.training;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.EncoderWeights;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Score;
import org.entente.training.data.Corpus;
import org.entente.training.data.DataSet;
import org.entente.training.data.Example;

/** Trains the encoder in stages, calibrates it and writes its weights. */
public final class Training {
    /** Name of the file that holds the weights. */
    public static final String WEIGHTS = "encoder.weights";

    private static final String STATE = "state";

    private final TrainingRequest request;
    private final TrainingProgress progress;
    private final Duration pause;
    private final long begin = System.nanoTime();

    private Training(TrainingRequest request, TrainingProgress progress, Duration pause) {
        this.request = request;
        this.progress = progress;
        this.pause = pause;
    }

    /**
     * Goes on where an interrupted run with the same request ended.
     *
     * @throws RequestException if the data or the folder cannot be used, or PyTorch does not run here
     * @throws IOException if something cannot be written
     */
    public static TrainingOutcome run(TrainingRequest request, TrainingProgress progress)
            throws RequestException, IOException {
        return run(request, progress, Duration.ofMinutes(3));
    }

    /** @param pause how long to wait between two savings of the state */
    static TrainingOutcome run(TrainingRequest request, TrainingProgress progress, Duration pause)
            throws RequestException, IOException {
        return new Training(request, progress, pause).run();
    }

    private TrainingOutcome run() throws RequestException, IOException {
        refuseFinished();
        Corpus corpus = Corpus.read(request.sources(), request.recipe().developmentShare(), request.limit());
        corpus.problems().forEach(progress::note);
        Device device = Torch.start(request.threads());
        Files.createDirectories(request.out());
        Plan plan = new Plan(corpus, request.recipe(), request.seed());
        StateFolder state = new StateFolder(request.out().resolve(STATE), pause);
        try (NDManager manager = NDManager.newBaseManager(device);
                Network network = new Network(
                        manager, BaseEncoder.weights(), request.recipe().frozenLayers(), request.seed());
                Interruption interruption = new Interruption()) {
            Trainer trainer = new Trainer(network, BaseEncoder.pieces(), manager);
            TrainingOutcome outcome = new Fit(corpus, plan, state, network, trainer, interruption).run();
            state.clear();
            return outcome;
        }
    }

    private void refuseFinished() throws RequestException {
        if (Files.exists(request.out()) && !Files.isDirectory(request.out())) {
            throw new RequestException("Expected a folder to write to, '" + request.out() + "' is a file.");
        }
        Path weights = request.out().resolve(WEIGHTS);
        if (Files.exists(weights) && !Files.exists(request.out().resolve(STATE))) {
            throw new RequestException(weights + ": is there already. Name another folder, or remove this one.");
        }
    }

    /** One training with all that it needs. */
    private final class Fit {
        private final Corpus corpus;
        private final Plan plan;
        private final StateFolder state;
        private final Network network;
        private final Trainer trainer;
        private final Interruption interruption;
        private final List<Plan.Step> beforePlover;
        private final Optional<Plan.Step> plover;
        private final List<Plan.Step> folds;
        private int done;

        Fit(Corpus corpus, Plan plan, StateFolder state, Network network, Trainer trainer, Interruption interruption) {
            this.corpus = corpus;
            this.plan = plan;
            this.state = state;
            this.network = network;
            this.trainer = trainer;
            this.interruption = interruption;
            this.beforePlover =
                    Stream.of(plan.general(), plan.own()).flatMap(List::stream).toList();
            this.plover = plan.plover();
            this.folds = IntStream.range(0, request.folds())
                    .mapToObj(plan::fold)
                    .flatMap(Optional::stream)
                    .toList();
        }

        TrainingOutcome run() throws IOException, RequestException {
            List<History> histories = new ArrayList<>();
            refuseNothing();
            histories.addAll(cycles(plan.general()));
            histories.addAll(cycles(plan.own()));
            Map<String, float[]> before = network.values();
            if (plover.isPresent()) {
                histories.add(train(plover.get(), before));
                network.set(mixed(before, network.values()));
            }
            EncoderWeights kept = WeightsFile.of(network.values(), corpus, request);
            network.set(kept.values()); // what is calibrated is what is kept, in 8 bits
            List<Answer> answers = Answer.of(trainer, corpus.development());
            List<Answer> exchanged = Answer.of(
                    trainer,
                    corpus.development().stream()
                            .flatMap(example -> example.swapped().stream())
                            .toList());
            List<List<Answer>> folds = foldAnswers(before);
            Map<Task, Calibration> calibrations = calibrations(Stream.of(
                            answers.stream(), exchanged.stream(), folds.stream().flatMap(List::stream))
                    .flatMap(each -> each)
                    .toList());
            Path weights = request.out().resolve(WEIGHTS);
            WeightsFile.write(kept.with(calibrations), weights);
            return new TrainingOutcome(
                    weights,
                    corpus,
                    histories,
                    calibrations,
                    Figure.of(answers, calibrations),
                    Mistakes.of(answers, calibrations),
                    crossValidation(folds),
                    Duration.ofNanos(System.nanoTime() - begin));
        }

        private void refuseNothing() throws RequestException {
            if (beforePlover.isEmpty() && plover.isEmpty()) {
                throw new RequestException("Expected rows to learn from, none are left: all are repeats, left out or "
                        + "in the development part. Give more rows.");
            }
        }

        /** Leaves the mean of what the cycles end in. */
        private List<History> cycles(List<Plan.Step> cycles) throws IOException, RequestException {
            List<History> histories = new ArrayList<>();
            List<Map<String, float[]>> ends = new ArrayList<>();
            for (Plan.Step cycle : cycles) {
                histories.add(train(cycle, network.values()));
                ends.add(network.values());
            }
            if (!ends.isEmpty()) {
                network.set(mean(ends));
            }
            return histories;
        }

        private static Map<String, float[]> mean(List<Map<String, float[]>> all) {
            Map<String, float[]> mean = all.get(0);
            for (int i = 1; i < all.size(); i++) {
                mean = between(mean, all.get(i), 1.0 / (i + 1));
            }
            return mean;
        }

        /** What the third phase has learned, without all that it has unlearned. */
        private Map<String, float[]> mixed(Map<String, float[]> before, Map<String, float[]> after) {
            return between(before, after, request.recipe().ploverShare());
        }

        private static Map<String, float[]> between(
                Map<String, float[]> first, Map<String, float[]> second, double share) {
            Map<String, float[]> between = new HashMap<>();
            second.forEach((name, values) -> {
                float[] mixed = Objects.requireNonNull(first.get(name)).clone();
                for (int i = 0; i < mixed.length; i++) {
                    mixed[i] += (float) (share * (values[i] - mixed[i]));
                }
                between.put(name, mixed);
            });
            return between;
        }

        private History train(Plan.Step step, Map<String, float[]> initial) throws IOException, RequestException {
            StageRun run = new StageRun(
                    trainer, network, state, interruption, request.recipe().patience());
            int before = done;
            History history = run.run(
                    step,
                    initial,
                    (loss, number) -> progress.step(step.stage().name(), loss, before + number, total()));
            done = before + steps(step.stage());
            return history;
        }

        private int steps(Trainer.Stage stage) {
            return (stage.examples().size() + stage.batch() - 1) / stage.batch() * stage.epochs();
        }

        private int total() {
            return Stream.of(beforePlover, plover.stream().toList(), folds)
                    .flatMap(List::stream)
                    .mapToInt(step -> steps(step.stage()))
                    .sum();
        }

        private Map<Task, Calibration> calibrations(List<Answer> answers) {
            Map<Task, Calibration> calibrations = new EnumMap<>(Task.class);
            for (Task task : Task.values()) {
                List<Answer> own = fitting(
                        task,
                        answers.stream().filter(answer -> answer.task() == task).toList());
                calibrations.put(
                        task,
                        CalibrationFit.of(
                                task,
                                own.stream().map(Answer::outputs).toList(),
                                own.stream().map(Answer::gold).toList()));
            }
            return calibrations;
        }

        /** What a relation implies is no stance that was asked for: such rows count only where there are no others. */
        private static List<Answer> fitting(Task task, List<Answer> answers) {
            List<Answer> asked = answers.stream()
                    .filter(answer -> task != Task.STANCE || answer.example().origin() != DataSet.DSE)
                    .toList();
            return asked.size() < CalibrationFit.FEWEST_ROWS ? answers : asked;
        }

        /** What is said of each fold's PLOVER rows by an encoder that has not seen them; none for folds without rows. */
        private List<List<Answer>> foldAnswers(Map<String, float[]> before) throws IOException, RequestException {
            List<List<Answer>> answers = new ArrayList<>();
            for (int fold = 0; fold < request.folds(); fold++) {
                Optional<Plan.Step> step = plan.fold(fold);
                List<Example> rows = plan.foldRows(fold);
                if (step.isPresent() && !rows.isEmpty()) {
                    train(step.get(), before);
                    network.set(mixed(before, network.values()));
                    answers.add(Answer.of(trainer, rows).stream()
                            .filter(answer -> answer.task() == Task.EVENT)
                            .toList());
                }
            }
            return answers;
        }

        /** Each fold is judged by a calibration that was fitted on the others. */
        private Optional<Score> crossValidation(List<List<Answer>> folds) {
            List<CrossValidation.Judged> judged = new ArrayList<>();
            for (List<Answer> fold : folds) {
                List<Answer> others = folds.stream()
                        .filter(other -> other != fold)
                        .flatMap(List::stream)
                        .toList();
                Calibration calibration =
                        Objects.requireNonNull(calibrations(others).get(Task.EVENT));
                fold.forEach(answer -> judged.add(new CrossValidation.Judged(answer, calibration)));
            }
            return judged.isEmpty() ? Optional.empty() : Optional.of(CrossValidation.score(judged, request.seed()));
        }
    }
}
