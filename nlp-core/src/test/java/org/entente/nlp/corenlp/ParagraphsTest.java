package org.entente.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void endsAtEveryKindOfLineBreak() {
        String text = "a\nb\r\nc\rd\u2028e\u2029f\u0085g\n\n \n h ";
        assertThat(Paragraphs.of(text, 0).stream()
                        .map(chunk -> chunk.paragraph() + chunk.span().in(text)))
                .containsExactly("0a", "1b", "2c", "3d", "4e", "5f", "6g", "7h");
    }

    @Test
    void cutsALongLineAfterASentenceElseAtASpaceElseAnywhere() {
        assertThat(cut("Words are here. ".repeat(1_000))).allMatch(part -> part.endsWith("."));
        assertThat(cut("words ".repeat(4_000))).allMatch(part -> part.endsWith("words"));
        assertThat(cut("w".repeat(15_000))).extracting(String::length).containsExactly(10_000, 5_000);
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(cut("w" + "\uD83D\uDE00".repeat(10_000)))
                .hasSizeGreaterThan(1)
                .noneMatch(part -> Character.isLowSurrogate(part.charAt(0)));
    }

    @Test
    void blanksWhatIsNoTextAndKeepsEveryOffset() {
        String text = "a\u0000b\u200Fc\uD83D\uDE00d\uD83De\u00ADf\u00A0g";
        var chunk = new Paragraphs.Chunk(0, new Span(0, text.length()));
        assertThat(chunk.analyzable(text)).isEqualTo("a b c\uD83D\uDE00d e\u00ADf g");
    }

    @Test
    void blanksTheRestOfAnEndlessWord() {
        String text = "w".repeat(300) + " x";
        String analyzable = new Paragraphs.Chunk(0, new Span(0, text.length())).analyzable(text);
        assertThat(analyzable).hasSize(302).isEqualTo("w".repeat(200) + " ".repeat(101) + "x");
    }

    private static List<String> cut(String line) {
        return Paragraphs.of(line, 0).stream()
                .map(chunk -> chunk.span().in(line))
                .toList();
    }
}
