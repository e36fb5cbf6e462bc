package org.entente.stance.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of positions in a sequence with stretches of some kinds: 0 outside, and for each kind one for its first
 * position, one for those inside, one for its last and one for a stretch of a single position.
 */
public final class Labels {
    public static final int OUTSIDE = 0;

    private static final int FIRST = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int SINGLE = 3;

    private final int kinds;

    /** A stretch of positions {@code [start, end)} of one kind, counted from 0. */
    public record Stretch(int kind, int start, int end) {}

    public Labels(int kinds) {
        this.kinds = kinds;
    }

    public int count() {
        return 1 + 4 * kinds;
    }

    int kinds() {
        return kinds;
    }

    int first(int kind) {
        return 1 + 4 * kind + FIRST;
    }

    int single(int kind) {
        return 1 + 4 * kind + SINGLE;
    }

    boolean mayStart(int label) {
        return !isInside(label);
    }

    boolean mayEnd(int label) {
        return !goesOn(label);
    }

    boolean mayFollow(int before, int label) {
        return goesOn(before) ? isInside(label) && kind(before) == kind(label) : !isInside(label);
    }

    /** The labels of a sequence of {@code length} positions with these stretches; none overlaps another. */
    public int[] encode(List<Stretch> stretches, int length) {
        int[] labels = new int[length];
        for (Stretch stretch : stretches) {
            int base = 1 + 4 * stretch.kind();
            Arrays.fill(labels, stretch.start(), stretch.end(), base + INSIDE);
            labels[stretch.start()] = base + FIRST;
            labels[stretch.end() - 1] = base + (stretch.end() - stretch.start() == 1 ? SINGLE : LAST);
        }
        return labels;
    }

    /** The stretches that well-formed labels mark. */
    public List<Stretch> decode(int[] labels) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!isInside(labels[i])) {
                start = i;
            }
            if (labels[i] != OUTSIDE && !goesOn(labels[i])) {
                stretches.add(new Stretch(kind(labels[i]), start, i + 1));
            }
        }
        return stretches;
    }

    private static int kind(int label) {
        return (label - 1) / 4;
    }

    private static boolean isInside(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == INSIDE || (label - 1) % 4 == LAST);
    }

    private static boolean goesOn(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == FIRST || (label - 1) % 4 == INSIDE);
    }
}
