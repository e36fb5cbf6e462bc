package org.entente.stance.duplicates;

import java.util.List;

/**
 * Articles that say the same in nearly the same words, and count as one.
 *
 * @param kept id of the one that counts: the earliest
 * @param copies the others, by id; their statements are listed but do not count
 */
public record DuplicateGroup(String kept, List<Copy> copies) {
    public DuplicateGroup {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("copies must not be empty for '" + kept + "'");
        }
    }
}
