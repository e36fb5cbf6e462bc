package org.entente.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void whatNoPageCanShowIsReplacedAtItsPlace() {
        assertThat(PageText.inPlace("a\u0000b\u202Ec\uD83Dd\u0007\uFFFFe"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFDe");
    }

    @Test
    void otherTextStays() {
        String text = "\u0633\u0644\u0627\u0645\u200F \uD83D\uDE42\n\u2019";
        assertThat(PageText.inPlace(text)).isEqualTo(text);
    }
}
