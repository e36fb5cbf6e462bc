package org.entente.stance.score;

import java.util.Set;
import org.entente.text.DependencyTree;

/**
 * A holder and a target in one sentence, to be scored.
 *
 * @param scope indices of the tokens that are asked about, such as those in quotation marks
 */
public record Candidate(DependencyTree tree, Party holder, Party target, Set<Integer> scope) {
    public Candidate {
        scope = Set.copyOf(scope);
        if (holder.actor().equals(target.actor())) {
            throw new IllegalArgumentException("holder and target must differ, got '" + holder.actor() + "' twice");
        }
    }
}
