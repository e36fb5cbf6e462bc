package org.entente.stance.evaluation;

import java.util.Map;
import org.entente.stance.Stance;

/** A case and the answer to it: FAVOR or AGAINST by actor. */
public record CaseResult(String id, String phenomenon, Map<String, Stance> expected, Map<String, Stance> answer) {
    public CaseResult {
        expected = Map.copyOf(expected);
        answer = Map.copyOf(answer);
    }

    /** Whether no actor is missing, wrong or extra. */
    public boolean isRight() {
        return expected.equals(answer);
    }

    /** How many actors are answered as expected. */
    int hits() {
        return (int) answer.entrySet().stream()
                .filter(entry -> entry.getValue() == expected.get(entry.getKey()))
                .count();
    }
}
