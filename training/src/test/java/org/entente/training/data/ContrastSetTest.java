package org.entente.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast set, as docs/contrast-set.md describes its halves. */
class ContrastSetTest {
    @ParameterizedTest
    @CsvSource({"train.jsonl, 0", "test.jsonl, 1"})
    void aPairsNameDecidesItsHalf(String name, int half) throws Exception {
        LabelledFile file = LabelledFile.read(DataSet.OWN, Path.of("contrast", name));

        assertThat(file.unreadable()).isZero();
        assertThat(file.examples()).hasSizeGreaterThan(600);
        for (Example example : file.examples()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(example.group().getBytes(StandardCharsets.UTF_8));
            assertThat(Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), 2))
                    .as("pair " + example.group() + " in " + name)
                    .isEqualTo(half);
        }
    }

    @ParameterizedTest
    @CsvSource({"train.jsonl", "test.jsonl"})
    void aPairHasTwoSentences(String name) throws Exception {
        List<String> groups = LabelledFile.read(DataSet.OWN, Path.of("contrast", name)).examples().stream()
                .map(Example::group)
                .toList();

        Set<String> pairs = new HashSet<>(groups);
        assertThat(groups).hasSize(2 * pairs.size());
    }

    @Test
    void noTestSentenceIsAmongThoseForTraining() throws Exception {
        LabelledFile more = LabelledFile.read(DataSet.OWN, Path.of("contrast", "more.jsonl"));
        Set<String> test = texts(LabelledFile.read(DataSet.OWN, Path.of("contrast", "test.jsonl")));

        assertThat(more.unreadable()).isZero();
        assertThat(texts(more)).hasSizeGreaterThan(4000).doesNotContainAnyElementsOf(test);
    }

    private static Set<String> texts(LabelledFile file) {
        return file.examples().stream()
                .map(example -> Corpus.key(example.sentence().text()))
                .collect(Collectors.toSet());
    }
}
