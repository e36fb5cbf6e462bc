package org.entente.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.stance.encoder.Calibration;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.text.Span;

/** Finds the rows that are furthest from right. */
final class Mistakes {
    private static final int MOST = 50;

    private Mistakes() {}

    /** At most 50, worst first. */
    static List<TrainingOutcome.Mistake> of(List<Answer> answers, Map<Task, Calibration> calibrations) {
        return answers.stream()
                .flatMap(answer -> mistake(answer, Objects.requireNonNull(calibrations.get(answer.task()))))
                .sorted(Comparator.comparingDouble(TrainingOutcome.Mistake::probability))
                .limit(MOST)
                .toList();
    }

    private static Stream<TrainingOutcome.Mistake> mistake(Answer answer, Calibration calibration) {
        double[] probabilities = calibration.probabilities(answer.outputs());
        int decision = calibration.decision(probabilities);
        List<String> classes = answer.task().classes();
        return decision == answer.gold()
                ? Stream.empty()
                : Stream.of(new TrainingOutcome.Mistake(
                        answer.example().origin().id(),
                        answer.task(),
                        marked(answer.example().sentence()),
                        classes.get(answer.gold()),
                        classes.get(decision),
                        probabilities[answer.gold()]));
    }

    /** The text with the holder in [ ] and the target in { }. */
    private static String marked(MarkedSentence sentence) {
        Map<Integer, String> marks = new TreeMap<>(Comparator.reverseOrder());
        sentence.holders().forEach(span -> mark(span, "[", "]", marks));
        sentence.targets().forEach(span -> mark(span, "{", "}", marks));
        StringBuilder text = new StringBuilder(sentence.text());
        marks.forEach(text::insert);
        sentence.targetName()
                .filter(name -> sentence.targets().isEmpty())
                .ifPresent(name -> text.insert(0, "{" + name + "}: "));
        sentence.holderName()
                .filter(name -> sentence.holders().isEmpty())
                .ifPresent(name -> text.insert(0, "[" + name + "]: "));
        return text.toString();
    }

    private static void mark(Span span, String open, String close, Map<Integer, String> marks) {
        marks.merge(span.start(), open, (earlier, mark) -> earlier + mark);
        marks.merge(span.end(), close, (earlier, mark) -> mark + earlier);
    }
}
