package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ServiceLoader;
import org.entente.text.Article;
import org.junit.jupiter.api.Test;

/** What every {@link ArticleReader} promises. */
abstract class ArticleReaderContract {
    abstract ArticleReader reader();

    /** A file in the reader's format. */
    abstract SourceFile example();

    @Test
    void isRegisteredUnderItsId() {
        assertThat(ServiceLoader.load(ArticleReader.class))
                .filteredOn(installed -> installed.id().equals(reader().id()))
                .hasOnlyElementsOfType(reader().getClass())
                .hasSize(1);
    }

    @Test
    void readsItsOwnFormatTheSameWayEachTime() throws ArticleReadException {
        assertThat(reader().reads(example())).isTrue();
        assertThat(reader().read(example())).isEqualTo(reader().read(example()));
    }

    @Test
    void keepsIdFileAndDigest() throws ArticleReadException {
        Article article = reader().read(example());
        assertThat(article.id()).isEqualTo(example().id());
        assertThat(article.file()).isEqualTo(example().name());
        assertThat(article.sha256()).isEqualTo(example().sha256());
    }

    @Test
    void judgesAnyContentWithoutFailing() {
        for (String content : new String[] {"", "\"", "\"\"", "---", "---\n---\n", "\\\"", "\n\n", "Copyright"}) {
            assertThatNoException().as(content).isThrownBy(() -> reader().reads(ReadingCase.file("a.txt", content)));
        }
    }
}
