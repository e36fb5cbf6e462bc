package org.entente.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {
    @Test
    void wordsStandForTheMarks() {
        MarkedSentence sentence =
                MarkedSentence.of("Arcadia's envoy met Utopia.", List.of(new Span(0, 9)), List.of(new Span(20, 26)));
        assertThat(MarkedWords.of(sentence).replaceAll(" +", " "))
                .isEqualTo(" zholder Arcadia's zholderend envoy met ztarget Utopia ztargetend .");
    }

    @Test
    void aSideThatIsNotMentionedComesFirst() {
        MarkedSentence sentence = new MarkedSentence(
                "Utopia lied.", List.of(), List.of(new Span(0, 6)), Optional.of("Arcadia"), Optional.of("Utopia"));
        assertThat(MarkedWords.of(sentence).replaceAll(" +", " "))
                .isEqualTo("zholder Arcadia zholderend : ztarget Utopia ztargetend lied.");
    }
}
