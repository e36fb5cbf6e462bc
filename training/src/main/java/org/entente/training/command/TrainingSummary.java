package org.entente.training.command;

import java.nio.file.Path;
import java.util.Locale;
import org.entente.cli.Terminal;
import org.entente.stance.evaluation.Score;
import org.entente.stance.position.Interval;
import org.entente.training.Figure;
import org.entente.training.History;
import org.entente.training.TrainingOutcome;
import org.entente.training.data.Count;

/** What a training came to, as plain text. */
final class TrainingSummary {
    private final StringBuilder text = new StringBuilder();

    private TrainingSummary() {}

    static String of(TrainingOutcome outcome, Path out) {
        TrainingSummary summary = new TrainingSummary();
        summary.counts(outcome);
        for (History history : outcome.histories()) {
            summary.line(
                    "Stage %s: %d steps, %d epochs, best after epoch %d.",
                    history.stage(), history.losses().size(), history.epochs().size(), history.bestEpoch());
        }
        summary.figures(outcome);
        outcome.crossValidation().ifPresent(summary::crossValidation);
        summary.line("Weights: %s", Terminal.oneLine(outcome.weights().toString()));
        summary.line("Report: %s", Terminal.oneLine(out.resolve("report.html").toString()));
        return summary.text.toString();
    }

    private void counts(TrainingOutcome outcome) {
        line(
                "%-12s %8s %10s %8s %8s %9s %7s %12s %11s %8s",
                "rows",
                "read",
                "unreadable",
                "repeats",
                "excluded",
                "set aside",
                "shared",
                "beyond limit",
                "development",
                "training");
        for (Count count : outcome.corpus().counts()) {
            line(
                    "%-12s %8d %10d %8d %8d %9d %7d %12d %11d %8d",
                    count.set().id(),
                    count.rows(),
                    count.unreadable(),
                    count.repeats(),
                    count.excluded(),
                    count.setAside(),
                    count.shared(),
                    count.beyondLimit(),
                    count.development(),
                    count.training());
        }
    }

    private void figures(TrainingOutcome outcome) {
        line(
                "%-12s %-9s %6s %9s %9s %15s %12s",
                "development", "task", "rows", "accuracy", "macro F1", "majority's F1", "calibration");
        for (Figure figure : outcome.figures()) {
            line(
                    "%-12s %-9s %6d %9.3f %9.3f %15.3f %12.3f",
                    figure.set().id(),
                    figure.task().name().toLowerCase(Locale.ROOT),
                    figure.rows(),
                    figure.accuracy(),
                    figure.macroF1(),
                    figure.majorityMacroF1(),
                    figure.calibrationError());
        }
    }

    private void crossValidation(Score score) {
        line("Cross-validation on plover rows:");
        score.metrics().forEach((name, value) -> {
            Interval interval = score.intervals().get(name);
            line(
                    "  %-18s %s",
                    name,
                    interval == null
                            ? value.toString()
                            : String.format(
                                    Locale.ROOT,
                                    "%.3f [%.3f, %.3f]",
                                    value.doubleValue(),
                                    interval.lower(),
                                    interval.upper()));
        });
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
