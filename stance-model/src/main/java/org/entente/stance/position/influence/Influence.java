package org.entente.stance.position.influence;

import java.util.List;

/**
 * What a position rests on.
 *
 * @param actor id of the holder, whose position has a score
 * @param parts by kind, and within a kind from the one that moves the score most to the one that moves it least
 */
public record Influence(String actor, List<LeftOut> parts) {
    public Influence {
        parts = List.copyOf(parts);
    }

    /** The parts of one kind, from the one that moves the score most. */
    public List<LeftOut> of(Part part) {
        return parts.stream().filter(leftOut -> leftOut.part() == part).toList();
    }
}
