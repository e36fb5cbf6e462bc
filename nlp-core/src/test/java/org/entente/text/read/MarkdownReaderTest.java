package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest extends ArticleReaderContract {
    @Override
    ArticleReader reader() {
        return new MarkdownReader();
    }

    @Override
    SourceFile example() {
        return ReadingCase.file("a.MD", "---\ntitle: Talks\n---\nThe ministers met.\n");
    }

    @Test
    void takesMetadataFromTheFrontMatter() {
        assertThat(read("""
                        ---
                        title: "Talks: a beginning"
                        date: 2014-09-30
                        outlet: The Daily Example
                        url: https://example.org/talks
                        mood: [unknown, keys, are, ignored]
                        ---
                        The ministers met.
                        """))
                .isEqualTo("2014-09-30 | The Daily Example | - | Talks: a beginning | https://example.org/talks"
                        + " | The ministers met.");
    }

    @Test
    void readsWindowsLineEndsAndAnEmptyFrontMatter() {
        assertThat(read("---\r\ndate: 2014-09-30\r\n---\r\nThe ministers\r\nmet.\r\n"))
                .isEqualTo("2014-09-30 | - | - | - | - | The ministers met.");
        assertThat(read("---\n---\nThe ministers met.")).isEqualTo("- | - | - | - | - | The ministers met.");
        assertThat(read("---\ntitle:\noutlet: ''\n...\nThe ministers met."))
                .isEqualTo("- | - | - | - | - | The ministers met.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The ministers\\nmet today.|The ministers met today.",
                "First.\\n\\nSecond.|First./Second.",
                "# Heading\\nText **bold** and *slanted* and `code`.|Heading/Text bold and slanted and code.",
                "A [link](https://example.org \"t\") here.|A link here.",
                "An ![image of a map](map.png)image.|An image.",
                "- one\\n- two\\n\\n1. three|one/two/three",
                "> \"We agree,\"\\n> he said.|\"We agree,\" he said.",
                "One.  \\nTwo.|One./Two.",
                "Before.\\n\\n<div>\\nhidden\\n</div>\\n\\n<!-- note -->\\n\\nAfter <b>all</b>.|Before./After all.",
                "Rock &amp; roll\\!|Rock & roll!",
                "One.\\n\\n***\\n\\nTwo.|One./Two.",
                "[a]: https://example.org\\n\\nSee [a].|See a.",
                "```\\nfenced\\n```\\n\\n    indented|fenced/indented",
                "--- no front matter|--- no front matter",
            })
    void rendersTheBodyWithoutMarkup(String markdown, String expected) {
        assertThat(read(markdown.replace("\\n", "\n"))).isEqualTo("- | - | - | - | - | " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "---\\ntitle: T\\ndate: 31.2.2024\\n---\\nx"
                        + "|a.md:3: date '31.2.2024' is not a calendar date; expected yyyy-MM-dd",
                "---\\ndate: 2023-02-29\\n---\\nx|a.md:2: date '2023-02-29' is not a calendar date; expected yyyy-MM-dd",
                "---\\ndate: 2016\\n---\\nx|a.md:2: date '2016' is not a calendar date; expected yyyy-MM-dd",
                "---\\noutlet: X\\ntitle: [a, b]\\n---\\nx|a.md:3: expected a text for 'title', found a list or mapping",
                "---\\njust words\\n---\\nx|a.md:2: expected front matter of the form 'title: ...', found 'just words'",
                "---\\ntitle: T\\nx|a.md:1: expected front matter to end with a line '---', found none; add it",
            })
    void refusesWrongFrontMatter(String markdown, String expected) {
        assertThat(read(markdown.replace("\\n", "\n"))).isEqualTo("! " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "---\\ntitle: T\\noutlet: \"unclosed\\n---\\nx|a.md:",
                "---\\ntitle: a: b: c\\n---\\nx|a.md:2:",
                "---\\ntitle: one\\ntitle: two\\n---\\nx|a.md:3:",
                "---\\ntitle: T\\n\\tdate: x\\n---\\nx|a.md:3:",
            })
    void namesTheLineOfFrontMatterThatIsNotYaml(String markdown, String expected) {
        assertThat(read(markdown.replace("\\n", "\n").replace("\\t", "\t")))
                .startsWith("! " + expected)
                .contains("front matter is not YAML");
    }

    @Test
    void instantiatesNoTypesThatYamlNames() {
        assertThat(read("---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\nText."))
                .isEqualTo("! a.md:2: expected a text for 'title', found a list or mapping");
    }

    @Test
    void doesNotExpandAliases() {
        String bomb = IntStream.range(1, 40)
                .mapToObj(i -> "a%d: &a%d [%s]".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)))
                .collect(Collectors.joining("\n", "---\na0: &a0 lol\n", "\n---\nText."));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(read(bomb)).endsWith("Text."));
    }

    @Test
    void survivesDeepNesting() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(read(">".repeat(50_000) + " deep")).contains("deep");
            assertThat(read("*a **b ".repeat(20_000))).contains("a");
            assertThat(read("[".repeat(50_000) + "x")).contains("x");
            assertThat(read("---\na: " + "[".repeat(100_000) + "\n---\nx")).startsWith("! a.md:2: front matter");
        });
    }

    private String read(String content) {
        return ReadingCase.read(reader(), "a.md", content);
    }
}
