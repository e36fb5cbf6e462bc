package org.entente.stance.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {
    private static final String HARBOUR = "The harbour board of Northmark met on Tuesday to hear the plan for a joint "
            + "ferry line. Its chair said the line would open the islands to trade, and that the talks with Estavia had "
            + "gone well. Fishermen at the quay were less sure. They fear that the new berths will take the places where "
            + "they land their catch, and they want a vote before the first stone is laid.";

    private final DuplicateFinder finder = new DuplicateFinder(0.5);

    private static Article article(String id, @Nullable String date, String text) {
        return new Article(
                id,
                id + ".txt",
                Optional.empty(),
                Optional.ofNullable(date).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                id);
    }

    @Test
    void theEarliestOfNearlyTheSameTextsIsKept() {
        List<DuplicateGroup> groups = finder.find(List.of(
                article("evening", "2016-02-22", "AGENCY - " + HARBOUR.replace("on Tuesday", "this week")),
                article("morning", "2016-02-21", HARBOUR),
                article("undated", null, HARBOUR.toUpperCase(java.util.Locale.ROOT)),
                article("other", "2016-02-21", "Quite another matter: the price of salt has risen by half.")));

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).kept()).isEqualTo("morning");
        assertThat(groups.get(0).copies()).extracting(Copy::article).containsExactly("evening", "undated");
        assertThat(groups.get(0).copies().get(0).similarity()).isBetween(0.7, 0.99);
        assertThat(groups.get(0).copies().get(1).similarity()).isEqualTo(1);
    }

    @Test
    void textsOnOneMatterAreNoDuplicates() {
        assertThat(finder.find(List.of(
                        article("a", null, HARBOUR),
                        article(
                                "b",
                                null,
                                "Fishermen fear for their berths while the harbour board of Northmark plans a"
                                        + " joint ferry line with Estavia, and ask for a vote."))))
                .isEmpty();
    }

    /** By hand: texts of seven and six words have three and two shingles, of which two are in both. */
    @Test
    void similarityIsTheShareOfCommonShingles() {
        Shingles seven = Shingles.of("one two three four five six seven");
        Shingles six = Shingles.of("One, two; three: four\nfive six.");
        assertThat(seven.similarity(six)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Shingles.of("").similarity(Shingles.of("..."))).isEqualTo(1);
        assertThat(Shingles.of("short text").similarity(Shingles.of("text short")))
                .isZero();
    }

    @Test
    void theOrderOfArticlesMakesNoDifference() {
        Random random = new Random(17);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = words(random, 120);
            articles.add(article("a" + i, null, text));
            if (i % 3 == 0) {
                articles.add(article("copy" + i, null, text + " " + words(random, 20)));
            }
        }
        List<DuplicateGroup> groups = finder.find(articles);
        Collections.shuffle(articles, random);

        assertThat(groups).hasSize(10);
        assertThat(finder.find(articles)).isEqualTo(groups);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
