package org.entente.stance.position.correction;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.stance.Stance;

/**
 * What people said of statements that they coded.
 *
 * @param coders by coder, then by id of the statement
 * @param leftOut what was left out of the file and why, in a line each
 */
public record CodedSample(SortedMap<String, SortedMap<String, Stance>> coders, List<String> leftOut) {
    public CodedSample {
        SortedMap<String, SortedMap<String, Stance>> copy = new TreeMap<>();
        coders.forEach((coder, stances) -> copy.put(coder, Collections.unmodifiableSortedMap(new TreeMap<>(stances))));
        coders = Collections.unmodifiableSortedMap(copy);
        leftOut = List.copyOf(leftOut);
    }
}
