package org.entente.stance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StratifiedSampleTest {
    @Test
    void drawsInProportionAndAtLeastOneOfEach() {
        List<String> items = items(Map.of("a", 70, "b", 28, "c", 2));
        // By hand, after a first place for each: 70/3, 70/5, 70/7, 28/3, 70/9, 70/11 and 28/5 are the seven largest
        // quotients, so a gets five more and b two.
        assertThat(counts(StratifiedSample.draw(items, item -> item.substring(0, 1), 10, 1)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 6, "b", 3, "c", 1));
    }

    @Test
    void drawsWithoutReplacementAndAllWhereThereAreNoMore() {
        List<String> items = items(Map.of("a", 5, "b", 1));
        for (int size = 2; size <= 9; size++) {
            List<String> drawn = StratifiedSample.draw(items, item -> item.substring(0, 1), size, 3);
            assertThat(drawn).doesNotHaveDuplicates().hasSize(Math.min(size, 6)).isSubsetOf(items);
        }
    }

    @Test
    void theSeedDecides() {
        List<String> items = items(Map.of("a", 50, "b", 50));
        List<String> drawn = StratifiedSample.draw(items, item -> item.substring(0, 1), 20, 1);
        assertThat(StratifiedSample.draw(items, item -> item.substring(0, 1), 20, 1))
                .isEqualTo(drawn);
        assertThat(StratifiedSample.draw(items, item -> item.substring(0, 1), 20, 2))
                .isNotEqualTo(drawn);
    }

    @Test
    void theOrderDoesNotTellTheStratum() {
        List<String> drawn =
                StratifiedSample.draw(items(Map.of("a", 50, "b", 50)), item -> item.substring(0, 1), 40, 1);
        assertThat(counts(drawn.subList(0, 20))).containsKeys("a", "b");
        assertThat(counts(drawn.subList(20, 40))).containsKeys("a", "b");
    }

    @Test
    void refusesFewerThanTheStrata() {
        assertThatThrownBy(() -> StratifiedSample.draw(List.of("a", "b", "c"), item -> item, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size must be at least 3, got 2");
    }

    private static List<String> items(Map<String, Integer> sizes) {
        List<String> items = new ArrayList<>();
        new TreeMap<>(sizes).forEach((stratum, size) -> {
            for (int i = 0; i < size; i++) {
                items.add(stratum + i);
            }
        });
        return items;
    }

    private static Map<String, Integer> counts(List<String> drawn) {
        Map<String, Integer> counts = new TreeMap<>();
        drawn.forEach(item -> counts.merge(item.substring(0, 1), 1, Integer::sum));
        return counts;
    }
}
