package org.entente.training.data;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;

/**
 * A marked sentence and what people say of it.
 *
 * @param origin where the row comes from
 * @param group what must not be split between parts, such as the sentence, or a pair of the contrast set
 * @param labels index of the class for each task that the row is labelled for
 */
public record Example(DataSet origin, String group, MarkedSentence sentence, Map<Task, Integer> labels) {
    private static final int[] EXCHANGED = {0, 2, 1, 4, 3};

    public Example {
        labels = Map.copyOf(labels);
        labels.forEach((task, label) -> {
            if (label < 0 || label >= task.classes().size()) {
                throw new IllegalArgumentException("expected a class of " + task + " from 0 to "
                        + (task.classes().size() - 1) + ", got " + label);
            }
        });
    }

    /** A row of directed sentiment; what holder and target say of each other makes two stances. */
    public static Example ofRelation(DataSet origin, MarkedSentence sentence, int relation) {
        Map<Task, Integer> labels = new EnumMap<>(Task.class);
        labels.put(Task.RELATION, relation);
        labels.put(Task.STANCE, relation == 1 ? 0 : relation == 3 ? 2 : 1);
        return new Example(origin, sentence.text(), sentence, labels);
    }

    /** A row with one of PLOVER's quad classes, from 0; the first two are for, the others against. */
    public static Example ofEvent(DataSet origin, MarkedSentence sentence, int quad) {
        return new Example(origin, sentence.text(), sentence, Map.of(Task.EVENT, quad, Task.STANCE, quad < 2 ? 0 : 2));
    }

    /** The row with its sides exchanged, where its labels alone say what it then means. */
    public Optional<Example> swapped() {
        Integer relation = labels.get(Task.RELATION);
        return relation == null || labels.containsKey(Task.EVENT)
                ? Optional.empty()
                : Optional.of(ofRelation(origin, sentence.swapped(), EXCHANGED[relation]));
    }
}
