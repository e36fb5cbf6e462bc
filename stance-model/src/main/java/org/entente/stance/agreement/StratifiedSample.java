package org.entente.stance.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomAdaptor;
import org.apache.commons.math3.random.Well19937c;

/**
 * A random sample with a share of each stratum: at least one, and else in proportion to its size.
 *
 * <p>Every stratum gets one place, and each further place goes to the stratum with the largest quotient of size and
 * 2 x places + 1 (the divisor method of Webster and Sainte-Lague; Balinski and Young, Fair Representation, 1982).
 */
public final class StratifiedSample {
    private StratifiedSample() {}

    /**
     * Draws from each stratum without replacement; the order of the sample is random, too.
     *
     * @param items in a fixed order
     * @param stratum of an item
     * @param size how many to draw, at least as many as there are strata; all where there are no more
     * @throws IllegalArgumentException if size is less than the number of strata
     */
    public static <T> List<T> draw(List<T> items, Function<? super T, String> stratum, int size, long seed) {
        SortedMap<String, List<T>> strata = strata(items, stratum);
        if (size < strata.size()) {
            throw new IllegalArgumentException("size must be at least " + strata.size() + ", got " + size);
        }
        Random random = new RandomAdaptor(new Well19937c(seed));
        List<List<T>> members = List.copyOf(strata.values());
        int[] places = places(members, Math.min(size, items.size()));
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            List<T> shuffled = new ArrayList<>(members.get(i));
            Collections.shuffle(shuffled, random);
            drawn.addAll(shuffled.subList(0, places[i]));
        }
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn);
    }

    /** The items by stratum. */
    public static <T> SortedMap<String, List<T>> strata(List<T> items, Function<? super T, String> stratum) {
        SortedMap<String, List<T>> strata = new TreeMap<>();
        items.forEach(item -> strata.computeIfAbsent(stratum.apply(item), key -> new ArrayList<>())
                .add(item));
        return strata;
    }

    private static <T> int[] places(List<List<T>> members, int size) {
        int[] places = new int[members.size()];
        Arrays.fill(places, 1);
        for (int given = places.length; given < size; given++) {
            int next = -1;
            double largest = 0;
            for (int i = 0; i < places.length; i++) {
                double quotient = (double) members.get(i).size() / (2 * places[i] + 1);
                if (places[i] < members.get(i).size() && quotient > largest) {
                    next = i;
                    largest = quotient;
                }
            }
            places[next]++;
        }
        return places;
    }
}
