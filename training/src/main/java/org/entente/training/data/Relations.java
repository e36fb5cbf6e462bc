package org.entente.training.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;

/** What two rows about the same sides, one in each direction, make as a directed sentiment in DSE's sense. */
public final class Relations {
    /** By the stance of the holder and that of the target; -1 where DSE has no class for both. */
    private static final int[][] CLASSES = {{-1, 1, -1}, {2, 0, 4}, {-1, 3, -1}};

    private Relations() {}

    /** The same rows; those with a counterpart among them have a label for the relation, too, where it has a class. */
    public static List<Example> added(List<Example> examples) {
        Map<MarkedSentence, Integer> stances = new HashMap<>();
        examples.forEach(example -> {
            Integer stance = example.labels().get(Task.STANCE);
            if (stance != null) {
                stances.put(example.sentence(), stance);
            }
        });
        return examples.stream().map(example -> added(example, stances)).toList();
    }

    private static Example added(Example example, Map<MarkedSentence, Integer> stances) {
        return Optional.ofNullable(example.labels().get(Task.STANCE))
                .flatMap(stance -> Optional.ofNullable(
                                stances.get(example.sentence().swapped()))
                        .map(back -> CLASSES[stance][back]))
                .filter(relation -> relation >= 0)
                .map(relation -> {
                    Map<Task, Integer> labels = new EnumMap<>(example.labels());
                    labels.put(Task.RELATION, relation);
                    return new Example(example.origin(), example.group(), example.sentence(), labels);
                })
                .orElse(example);
    }
}
