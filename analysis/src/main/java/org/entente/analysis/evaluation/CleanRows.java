package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.stance.encoder.MarkedSentence;

/**
 * The rows that say something about texts that are new.
 *
 * @param rows their indices, in order
 * @param read how many rows there are
 * @param seen how many of them a system has learned from
 * @param repeated how many of the others stand among the rows before them
 */
record CleanRows(List<Integer> rows, int read, int seen, int repeated) {
    private record Key(MarkedSentence sentence, String gold) {}

    /** @param isSeen whether a system has learned from the row's text */
    static CleanRows of(List<LabelledRow> rows, Predicate<LabelledRow> isSeen) {
        List<Integer> clean = new ArrayList<>();
        Set<Key> before = new HashSet<>();
        int seen = 0;
        for (int i = 0; i < rows.size(); i++) {
            LabelledRow row = rows.get(i);
            if (isSeen.test(row)) {
                seen++;
            } else if (before.add(new Key(row.sentence(), row.gold()))) {
                clean.add(i);
            }
        }
        return new CleanRows(clean, rows.size(), seen, rows.size() - seen - clean.size());
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("read", read);
        counts.put("seen", seen);
        counts.put("repeated", repeated);
        return counts;
    }

    /** What a reader has to know before the figures; nothing where no row was seen. */
    List<String> notes() {
        if (rows.isEmpty()) {
            return List.of(
                    "Every row stands in training data, so these figures are too high and say nothing about texts "
                            + "that are new.");
        }
        return seen == 0
                ? List.of()
                : List.of("Rows that stand in training data (" + seen + ") are left out of the first figures.");
    }
}
