package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"no\" twice.",
                "She said “no” twice.",
                "She said «no» twice.",
                "She said ''no'' twice.",
                "She said ‘‘no’’ twice."
            })
    void findsEveryKindOfMark(String text) {
        assertThat(Quotations.find(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.span().in(text)).isEqualTo("no");
            assertThat(quotation.outer().length()).isGreaterThanOrEqualTo(4);
            assertThat(quotation.open()).isFalse();
        });
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(Quotations.find("The farmers' cows don't give milk in the '90s."))
                .isEmpty();
    }

    @Test
    void endsAnOpenQuotationWithItsParagraph() {
        List<Quotation> found = Quotations.find("\"It rains.\n\"It snows.\"\nIt stopped.");
        assertThat(found).extracting(Quotation::open).containsExactly(true, false);
    }

    @Test
    void leavesOutMarksWithoutWords() {
        assertThat(Quotations.find("The sign read \"...\" and no more.")).isEmpty();
    }

    @Test
    void saysWhatIsMostlyQuoted() {
        String text = "He called it \"a very long mistake\" once.";
        List<Quotation> quotations = Quotations.find(text);
        assertThat(Quotations.isMostly(new Span(10, 34), quotations)).isTrue();
        assertThat(Quotations.isMostly(new Span(0, text.length()), quotations)).isFalse();
    }
}
