package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void whiteSpaceBecomesOneSpace() {
        assertThat(Printable.text(" a\r\n\tb\u00a0\u2028 c ")).isEqualTo("a b c");
    }

    @Test
    void whatNoPageCanShowIsReplaced() {
        assertThat(Printable.text("a\u0000b\u0007c\u202ed\ud83de\uffffg"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdg");
    }

    @Test
    void otherScriptsAndEmojiStay() {
        assertThat(Printable.text("\u0416\u0395\u0633\u65b0\ud83d\ude42"))
                .isEqualTo("\u0416\u0395\u0633\u65b0\ud83d\ude42");
    }
}
