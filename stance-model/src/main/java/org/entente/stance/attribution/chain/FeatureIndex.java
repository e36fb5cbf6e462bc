package org.entente.stance.attribution.chain;

import java.util.Arrays;

/** Numbers hashed features from 0 in their sorted order. */
final class FeatureIndex {
    private static final int EMPTY = -1;

    private final int[] features;
    private final int[] slots;
    private final int mask;

    /** @param features sorted, each once */
    FeatureIndex(int[] features) {
        this.features = features;
        int size = Math.max(2, Integer.highestOneBit(features.length) * 4);
        this.slots = new int[size];
        this.mask = size - 1;
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < features.length; row++) {
            int slot = features[row] & mask;
            while (slots[slot] != EMPTY) {
                slot = slot + 1 & mask;
            }
            slots[slot] = row;
        }
    }

    int size() {
        return features.length;
    }

    int feature(int row) {
        return features[row];
    }

    /** The number of the feature, or -1 where there is none. */
    int rowOf(int feature) {
        int slot = feature & mask;
        while (slots[slot] != EMPTY) {
            if (features[slots[slot]] == feature) {
                return slots[slot];
            }
            slot = slot + 1 & mask;
        }
        return EMPTY;
    }
}
