package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.EntityMention;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Annotator} promises. */
public abstract class AnnotatorContract {
    private static final String NEWS = """
            The foreign minister of Kazakhstan met Gen. Pavel Orlov in Almaty on Tuesday. "We will open the route," he said.

            \u201CNobody asked us,\u201D Anna Berg replied \u2014 and left for the U.S. with 40 others.
            """;

    protected abstract Annotator annotator();

    protected static Article article(String text) {
        return new Article(
                "id",
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "");
    }

    @Test
    void isRegisteredUnderItsId() {
        assertThat(ServiceLoader.load(Annotator.class))
                .extracting(Annotator::id)
                .contains(annotator().id());
    }

    @Test
    void givesTheSameResultEachTime() {
        assertThat(annotator().annotate(article(NEWS))).isEqualTo(annotator().annotate(article(NEWS)));
    }

    @Test
    void givesTheSameResultInSeveralThreads() throws Exception {
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(i -> article(NEWS.repeat(1 + i % 3) + "Paragraph " + i + " ends here."))
                .toList();
        List<AnnotatedArticle> expected =
                articles.stream().map(annotator()::annotate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<AnnotatedArticle>> tasks = new ArrayList<>();
            articles.forEach(article -> tasks.add(() -> annotator().annotate(article)));
            List<AnnotatedArticle> actual = new ArrayList<>();
            for (Future<AnnotatedArticle> result : threads.invokeAll(tasks)) {
                actual.add(result.get());
            }
            assertThat(actual).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n\t", "\u00a0\u200b\u2028"})
    void findsNoSentenceWhereThereIsNoText(String text) {
        assertThat(annotator().annotate(article(text)).sentences()).isEmpty();
    }

    @Test
    void pointsIntoTheText() {
        assertThat(annotator().annotate(article(NEWS)).sentences()).hasSizeGreaterThan(2);
        checkShape(NEWS);
    }

    @Test
    void pointsIntoTheTextWhateverItsCharacters() {
        String[] parts = {
            "The talks",
            " ",
            "\n",
            "\r\n",
            "\"",
            "\u201C",
            "\u201D",
            "'",
            ".",
            "?",
            "!",
            ",",
            " -- ",
            "\u2014",
            "(",
            ")",
            "Mr. Orlov",
            "U.S.",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\u200F",
            "\u202E",
            "\u00AD",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDC00",
            "e\u0301",
            "\u4E2D\u6587",
            "\u05D0\u05D1",
            "&amp;",
            "<b>",
            "http://example.org/x",
            "$1.2 billion",
            "won't",
            "pre-election",
            "\u00a0",
            "\u2028",
            "-LRB-",
            "``",
            "''",
            "...",
            "\u2026",
            "1/2",
            "\u00BD",
            "n\u2019t"
        };
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            String text = IntStream.range(0, 60)
                    .mapToObj(i -> parts[random.nextInt(parts.length)])
                    .collect(Collectors.joining());
            checkShape(text);
        }
    }

    private void checkShape(String text) {
        AnnotatedArticle annotated = annotator().annotate(article(text));
        int end = 0;
        int index = 0;
        int paragraph = 0;
        for (Sentence sentence : annotated.sentences()) {
            assertThat(sentence.index()).as(text).isEqualTo(index++);
            assertThat(sentence.paragraph()).as(text).isGreaterThanOrEqualTo(paragraph);
            assertThat(sentence.span().in(text)).doesNotContain("\n", "\r");
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(token.text())
                        .as(text)
                        .isNotBlank()
                        .isEqualTo(token.span().in(text));
                assertThat(sentence.span().contains(token.span())).as(text).isTrue();
                end = token.span().end();
            }
            checkTree(sentence);
            for (EntityMention entity : sentence.entities()) {
                assertThat(entity.span())
                        .isEqualTo(sentence.tokens()
                                .get(entity.firstToken())
                                .span()
                                .union(sentence.tokens()
                                        .get(entity.endToken() - 1)
                                        .span()));
            }
        }
    }

    private static void checkTree(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            assertThat(sentence.tokens().get(token.index())).isSameAs(token);
            Optional<Token> head = sentence.head(token);
            int steps = 0;
            while (head.isPresent()) {
                assertThat(steps++).isLessThan(sentence.tokens().size());
                head = sentence.head(head.get());
            }
        }
    }
}
