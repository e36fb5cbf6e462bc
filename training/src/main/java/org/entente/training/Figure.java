package org.entente.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.Labelled;
import org.entente.training.data.DataSet;

/**
 * How well a task is done on a data set's rows.
 *
 * @param accuracy share of right answers
 * @param macroF1 mean over the classes that occur
 * @param majorityAccuracy share of the largest class
 * @param majorityMacroF1 macro F1 of always answering the largest class
 * @param calibrationError expected calibration error of the likeliest class, in 10 bins (Naeini et al., 2015)
 * @param confusion rows by right class, then by answer
 */
public record Figure(
        DataSet set,
        Task task,
        int rows,
        double accuracy,
        double macroF1,
        double majorityAccuracy,
        double majorityMacroF1,
        double calibrationError,
        Map<String, Map<String, Number>> confusion) {
    private static final int BINS = 10;

    /** The figures of each data set and task among the answers. */
    static List<Figure> of(List<Answer> answers, Map<Task, Calibration> calibrations) {
        Map<DataSet, Map<Task, List<Answer>>> groups = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.example().origin(),
                        TreeMap::new,
                        Collectors.groupingBy(Answer::task, () -> new EnumMap<>(Task.class), Collectors.toList())));
        List<Figure> figures = new ArrayList<>();
        groups.forEach((set, tasks) -> tasks.forEach(
                (task, group) -> figures.add(of(set, task, group, Objects.requireNonNull(calibrations.get(task))))));
        return figures;
    }

    private static Figure of(DataSet set, Task task, List<Answer> answers, Calibration calibration) {
        List<Labelled> rows = answers.stream()
                .map(answer -> labelled(task, answer.gold(), decision(answer, calibration)))
                .toList();
        int largest = IntStream.range(0, task.classes().size())
                .boxed()
                .max(java.util.Comparator.comparingLong(c ->
                        answers.stream().filter(answer -> answer.gold() == c).count()))
                .orElse(0);
        Confusion confusion = new Confusion(task.classes(), rows);
        Confusion majority = new Confusion(
                task.classes(),
                answers.stream()
                        .map(answer -> labelled(task, answer.gold(), largest))
                        .toList());
        return new Figure(
                set,
                task,
                rows.size(),
                confusion.accuracy(),
                confusion.macroF1(),
                majority.accuracy(),
                majority.macroF1(),
                calibrationError(answers, calibration),
                confusion.table());
    }

    private static Labelled labelled(Task task, int gold, int answer) {
        return new Labelled(task.classes().get(gold), task.classes().get(answer));
    }

    private static int decision(Answer answer, Calibration calibration) {
        return calibration.decision(calibration.probabilities(answer.outputs()));
    }

    /** The mean gap between confidence and share of right answers, over bins of like confidence. */
    static double calibrationError(List<Answer> answers, Calibration calibration) {
        double[] gaps = new double[BINS];
        for (Answer answer : answers) {
            double[] probabilities = calibration.probabilities(answer.outputs());
            int likeliest = 0;
            for (int c = 1; c < probabilities.length; c++) {
                likeliest = probabilities[c] > probabilities[likeliest] ? c : likeliest;
            }
            int bin = Math.min(BINS - 1, (int) (probabilities[likeliest] * BINS));
            gaps[bin] += probabilities[likeliest] - (likeliest == answer.gold() ? 1 : 0);
        }
        return answers.isEmpty()
                ? Double.NaN
                : IntStream.range(0, BINS)
                                .mapToDouble(bin -> Math.abs(gaps[bin]))
                                .sum()
                        / answers.size();
    }

    /** Softmax and the likeliest class for every task. */
    static Map<Task, Calibration> uncalibrated() {
        Map<Task, Calibration> none = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            none.put(task, Calibration.none(task));
        }
        return Collections.unmodifiableMap(none);
    }
}
