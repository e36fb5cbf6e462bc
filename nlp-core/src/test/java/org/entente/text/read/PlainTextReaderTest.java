package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextReaderTest extends ArticleReaderContract {
    @Override
    ArticleReader reader() {
        return new PlainTextReader();
    }

    @Override
    SourceFile example() {
        return ReadingCase.file("a.txt", "The ministers met.\n");
    }

    @Test
    void keepsEveryCharacterSoThatSpansAreFileOffsets() throws ArticleReadException {
        String content = " \r\n\tKABUL -- \"The talks failed.\"\r\n\r\n";
        assertThat(reader().read(ReadingCase.file("a.txt", content)).text()).isEqualTo(content);
    }
}
