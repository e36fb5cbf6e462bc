package org.entente.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;
import org.entente.training.data.Example;

/** Trains a stage to its best epoch, from where an interrupted run left it. */
final class StageRun {
    private final Trainer trainer;
    private final Network network;
    private final StateFolder state;
    private final Interruption interruption;
    private final int patience;

    /** Told about each step. */
    interface Steps {
        void step(double loss, int stepsOfStage);
    }

    StageRun(Trainer trainer, Network network, StateFolder state, Interruption interruption, int patience) {
        this.trainer = trainer;
        this.network = network;
        this.state = state;
        this.interruption = interruption;
        this.patience = patience;
    }

    /** Where the stage stands. */
    private static final class Standing {
        private History history;
        private Map<String, float[]> best;
        private final List<Double> losses = new ArrayList<>();

        Standing(History history, Map<String, float[]> best) {
            this.history = history;
            this.best = best;
        }

        History history() {
            history = history.with(losses);
            losses.clear();
            return history;
        }
    }

    /**
     * Leaves the network with the weights of the stage's best epoch.
     *
     * @param initial weights to begin with
     */
    History run(Plan.Step step, Map<String, float[]> initial, Steps steps) throws IOException, RequestException {
        var finished = state.finished(step);
        if (finished.isPresent()) {
            network.set(finished.get().group(SavedState.BEST));
            steps.step(Double.NaN, finished.get().steps());
            return finished.get().history();
        }
        network.set(initial);
        try (Trainer.Course course = trainer.begin(step.stage())) {
            Standing standing = resume(step, course);
            train(step, course, standing, steps);
            network.set(standing.best);
            state.finish(
                    step.stage().name(),
                    new SavedState(
                            step.fingerprint(),
                            course.stepsDone(),
                            standing.history(),
                            Map.of(SavedState.BEST, standing.best)));
            return standing.history();
        }
    }

    private Standing resume(Plan.Step step, Trainer.Course course) throws IOException, RequestException {
        var unfinished = state.unfinished(step);
        if (unfinished.isEmpty()) {
            return new Standing(History.begin(step.stage().name()), network.values());
        }
        SavedState saved = unfinished.get();
        network.set(saved.group(SavedState.WEIGHTS));
        course.resume(
                saved.steps(), new AdamW.Moments(saved.group(SavedState.MEANS), saved.group(SavedState.VARIANCES)));
        return new Standing(saved.history(), saved.group(SavedState.BEST));
    }

    private void train(Plan.Step step, Trainer.Course course, Standing standing, Steps steps) throws IOException {
        long saved = System.nanoTime();
        while (!course.isDone() && !hasStalled(standing.history)) {
            double loss = course.next();
            standing.losses.add(loss);
            if (course.endsEpoch()) {
                measure(course.epoch(), standing, step.development());
            }
            steps.step(loss, course.stepsDone());
            boolean ending = interruption.isWanted();
            if (ending || System.nanoTime() - saved >= state.pause().toNanos()) {
                save(step, course, standing);
                saved = System.nanoTime();
            }
            if (ending) {
                interruption.endHere();
            }
        }
    }

    private boolean hasStalled(History history) {
        return !history.epochs().isEmpty() && history.epochs().size() - history.bestEpoch() >= patience;
    }

    private void measure(int epoch, Standing standing, List<Example> development) {
        standing.history = standing.history().with(measured(epoch, Answer.of(trainer, development)));
        if (standing.history.bestEpoch() == epoch) {
            standing.best = network.values();
        }
    }

    private static History.Epoch measured(int epoch, List<Answer> answers) {
        Map<Task, Calibration> none = Figure.uncalibrated();
        double loss = answers.stream()
                .mapToDouble(answer -> answer.loss(Calibration.none(answer.task())))
                .average()
                .orElse(Double.NaN);
        List<Figure> figures = Figure.of(answers, none);
        int rows = figures.stream().mapToInt(Figure::rows).sum();
        double macro = figures.stream()
                        .mapToDouble(figure -> figure.macroF1() * figure.rows())
                        .sum()
                / rows; // a data set of a dozen rows must not decide
        return new History.Epoch(epoch, loss, macro);
    }

    private void save(Plan.Step step, Trainer.Course course, Standing standing) throws IOException {
        AdamW.Moments moments = course.moments();
        Map<String, Map<String, float[]>> groups = new LinkedHashMap<>();
        groups.put(SavedState.WEIGHTS, network.values());
        groups.put(SavedState.BEST, standing.best);
        groups.put(SavedState.MEANS, moments.means());
        groups.put(SavedState.VARIANCES, moments.variances());
        state.save(
                step.stage().name(),
                new SavedState(step.fingerprint(), course.stepsDone(), standing.history(), groups));
    }
}
