package org.entente.stance.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sequences of words in a text, as a set of hashes: Broder, On the Resemblance and Containment of Documents (1997).
 * Letter case, punctuation and line breaks make no difference.
 */
final class Shingles {
    private static final int LENGTH = 5;
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** The shingles of a text; one that is shorter than a shingle is a single one. */
    static Shingles of(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        while (matcher.find()) {
            words[count++] = hash(matcher.group());
        }
        long[] shingles = new long[Math.max(1, count - LENGTH + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = OFFSET;
            for (int j = i; j < Math.min(count, i + LENGTH); j++) {
                hash = mixed(hash ^ words[j]);
            }
            shingles[i] = hash;
        }
        return new Shingles(Arrays.stream(shingles).sorted().distinct().toArray());
    }

    /** Share of the shingles of both that are in both, in [0, 1]: Jaccard's coefficient. */
    double similarity(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / (hashes.length + other.hashes.length - common);
    }

    /** The smallest of all hashes under each of so many fixed reorderings. */
    long[] signature(int size) {
        long[] smallest = new long[size];
        for (int k = 0; k < size; k++) {
            long salt = mixed(k);
            long least = Long.MAX_VALUE;
            for (long hash : hashes) {
                least = Math.min(least, mixed(hash ^ salt));
            }
            smallest[k] = least;
        }
        return smallest;
    }

    private static long hash(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
