package org.entente.stance.attribution.chain;

import java.util.Arrays;

/** Collects the features of one position as hash values, so that a trained model holds no text. */
public final class Features {
    private int[] values = new int[96];
    private int size;

    /** Adds a feature of the kind {@code template}. */
    public void add(String template) {
        put(finish(mix(0x51ed270b, template.hashCode())));
    }

    public void add(String template, Object value) {
        put(finish(mix(mix(0x51ed270b, template.hashCode()), value.hashCode())));
    }

    /** Adds the conjunction of two values. */
    public void add(String template, Object one, Object two) {
        put(finish(mix(mix(mix(0x51ed270b, template.hashCode()), one.hashCode()), two.hashCode())));
    }

    /** Adds the conjunction of three values. */
    public void add(String template, Object one, Object two, Object three) {
        put(finish(mix(
                mix(mix(mix(0x51ed270b, template.hashCode()), one.hashCode()), two.hashCode()), three.hashCode())));
    }

    /** The features so far, sorted, each once; afterwards there are none. */
    public int[] take() {
        int[] taken = Arrays.stream(values, 0, size).sorted().distinct().toArray();
        size = 0;
        return taken;
    }

    private void put(int hash) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = hash;
    }

    /** One round of MurmurHash3. */
    private static int mix(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
