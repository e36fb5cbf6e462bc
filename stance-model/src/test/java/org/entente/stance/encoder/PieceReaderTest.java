package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class PieceReaderTest {
    private static final List<String> VOCABULARY = List.of(
            "kabul",
            "needs",
            "washington",
            "the",
            "us",
            "'",
            "envoy",
            "to",
            "not",
            "word",
            ":",
            "##s",
            "he",
            "left",
            "\"");
    private static final int FIRST = 200;

    private final PieceReader reader = new PieceReader(new WordPiece(vocabulary()));

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> vocabulary = new HashMap<>();
        for (String piece : VOCABULARY) {
            vocabulary.put(piece, FIRST + vocabulary.size());
        }
        return vocabulary;
    }

    @Test
    void marksStandAroundMentions() {
        assertThat(shown(TrialEncoder.sentence("[h Kabul] needs [t Washington]")))
                .isEqualTo("CLS <h kabul h> needs <t washington t> SEP");
    }

    @Test
    void everyMentionIsMarked() {
        assertThat(shown(TrialEncoder.sentence("[h Kabul] needs [t Washington] [h he] left [t us]")))
                .isEqualTo("CLS <h kabul h> needs <t washington t> <h he h> left <t us t> SEP");
    }

    @Test
    void longerMentionOpensFirstAndWhatClosesComesBeforeWhatOpens() {
        MarkedSentence nested = MarkedSentence.of("the US envoy he", List.of(new Span(0, 12)), List.of(new Span(4, 6)));
        assertThat(shown(nested)).isEqualTo("CLS <h the <t us t> envoy h> he SEP");
        MarkedSentence begins = MarkedSentence.of("US envoy left", List.of(new Span(0, 8)), List.of(new Span(0, 2)));
        assertThat(shown(begins)).isEqualTo("CLS <h <t us t> envoy h> left SEP");
        MarkedSentence touching = MarkedSentence.of("\"us", List.of(new Span(0, 1)), List.of(new Span(1, 3)));
        assertThat(shown(touching)).isEqualTo("CLS <h \" h> <t us t> SEP");
    }

    @Test
    void sidesThatTheTextDoesNotNameComeBeforeIt() {
        MarkedSentence implied = new MarkedSentence(
                "needs us", List.of(), List.of(), Optional.of("Kabul envoys"), Optional.of("Washington"));
        assertThat(shown(implied)).isEqualTo("CLS <h kabul envoy ##s h> : <t washington t> : needs us SEP");
        assertThat(reader.read(implied).starts()).containsExactly(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 6, -1);
    }

    @Test
    void sideThatTheTextNamesIsNotNamedTwice() {
        MarkedSentence named = new MarkedSentence(
                "Kabul left", List.of(new Span(0, 5)), List.of(), Optional.of("Kabul"), Optional.empty());
        assertThat(shown(named)).isEqualTo("CLS <h kabul h> left SEP");
    }

    @Test
    void longNamesAreShortened() {
        MarkedSentence implied =
                new MarkedSentence("left", List.of(), List.of(), Optional.of("the ".repeat(50)), Optional.of(""));
        assertThat(shown(implied)).isEqualTo("CLS <h " + "the ".repeat(11) + "h> : <t t> : left SEP");
    }

    @Test
    void longTextsAreCutAroundTheMarks() {
        String before = "word ".repeat(150);
        MarkedSentence late = TrialEncoder.sentence(before + "[h Kabul] needs [t Washington] " + "not ".repeat(150));
        assertThat(shown(late))
                .startsWith("CLS word")
                .contains("word <h kabul h> needs <t washington t> not")
                .endsWith("not SEP");
        assertThat(reader.read(late).length()).isEqualTo(PieceReader.LONGEST);
    }

    @Test
    void marksTooFarApartAreKeptFromTheFirstOn() {
        MarkedSentence far = TrialEncoder.sentence("[h Kabul] " + "word ".repeat(300) + "[t Washington]");
        assertThat(shown(far)).startsWith("CLS <h kabul h> word");
        assertThat(reader.read(far).length()).isEqualTo(PieceReader.LONGEST);
    }

    @Test
    void emptyTextIsReadAsNothing() {
        assertThat(shown(MarkedSentence.of("", List.of(), List.of()))).isEqualTo("CLS SEP");
    }

    @Test
    void markBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> MarkedSentence.of("us", List.of(new Span(1, 3)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 characters");
    }

    private String shown(MarkedSentence sentence) {
        List<String> shown = new ArrayList<>();
        for (int id : reader.read(sentence).ids()) {
            shown.add(
                    switch (id) {
                        case Pieces.HOLDER -> "<h";
                        case Pieces.HOLDER_END -> "h>";
                        case Pieces.TARGET -> "<t";
                        case Pieces.TARGET_END -> "t>";
                        case WordPiece.CLS -> "CLS";
                        case WordPiece.SEP -> "SEP";
                        default -> id >= FIRST ? VOCABULARY.get(id - FIRST) : "?";
                    });
        }
        return String.join(" ", shown);
    }
}
