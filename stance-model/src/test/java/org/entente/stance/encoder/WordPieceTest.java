package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
    private static final WordPiece WORDS = TrialEncoder.words();

    /** Expected ids come from Hugging Face's tokenizers by ai.djl.huggingface:tokenizers 0.35.1, marks left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "The minister wouldn't rule out re-opening the base.|1996 2704 2876 1005 1056 3627 2041 2128 1011 3098 1996"
                        + " 2918 1012",
                "Señor Núñez's naïve Zürich plan cost €3.5bn, i.e. 40% more.|12411 2953 28454 1005 1055 15743 10204 2933"
                        + " 3465 1574 2509 1012 1019 24700 1010 1045 1012 1041 1012 2871 1003 2062 1012",
                "\u201cNever!\u201d \u2014 the U.S. envoy said\u2026|1523 2196 999 1524 1517 1996 1057 1012 1055 1012 19918"
                        + " 2056 1529",
                "\u0130stanbul and ΑΘΗΝΑΣ agreed.|9960 1998 1155 29725 24824 16177 14608 29733 3530 1012",
                "条約 signed in 北京|100 100 2772 1999 1781 1755",
                "Pneumonoultramicroscopicsilicovolcanoconiosis!!|1052 2638 2819 17175 11314 6444 2594 7352 26461 27572"
                        + " 11261 6767 15472 6761 8663 10735 2483 999 999",
                "\ud83d\ude00 peace \u262e @nato #talks $5 a+b=c ~x^y`|100 3521 100 1030 10079 1001 7566 1002 1019 1037 1009"
                        + " 1038 1027 1039 1066 1060 1034 1061 1036",
                "не верим Москве|1192 15290 1182 15290 16856 10325 29745 1191 14150 29747 23925 25529 15290",
                "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645|1295 17149 29820 29816 25573"
                        + " 1271 25573 23673 29830 25573 23673 22192",
                "ﬁne Ⅷ ½ x² K|1984 2638 100 1092 1060 10701 1047",
                "e\u0301cole a\u0300\u0301 \u0301alone|12431 1037 2894",
                "nbsp\u00a0thin\u2009ideographic\u3000space\u2028sep|1050 5910 2361 4857 8909 8780 14773 2686 19802",
                "Łódź Øre Straße đã|17814 1100 2890 2358 27807 1102 2050",
            })
    void idsAreThoseOfTheReferenceTokenizer(String text, String ids) {
        assertThat(ids(text)).isEqualTo(ids);
    }

    @Test
    void controlCharactersAreAsIfTheyWereNotThere() {
        // Same origin as above.
        assertThat(ids("co\u00adoperate zero\u200bwidth bell\u0007tone tab\tnew\nline nul\u0000led"))
                .isEqualTo("17654 5717 9148 11927 2232 4330 5524 21628 2047 2240 19701 2098");
    }

    @Test
    void wordOfMoreThanAHundredLettersIsUnknown() {
        // Same origin as above.
        assertThat(ids("a".repeat(101) + " ok")).isEqualTo("100 7929");
        assertThat(ids("b".repeat(100))).isEqualTo("22861" + " 10322".repeat(49));
    }

    @Test
    void piecesKnowWhereTheyStand() {
        String text = "No  naïveté: Zürich";
        assertThat(WORDS.split(text, 0, text.length()).stream()
                        .map(piece -> text.substring(piece.start(), piece.end())))
                .containsExactly("No", "naïve", "té", ":", "Zürich");
    }

    @Test
    void onlyTheWordsBetweenTwoOffsetsAreSplit() {
        assertThat(WORDS.split("peace talks", 6, 11)).isEqualTo(List.of(new WordPiece.Piece(7566, 6, 11)));
        assertThat(WORDS.split("peace", 2, 2)).isEmpty();
    }

    @Test
    void tokenizerWithoutPiecesIsRefused() {
        assertThatThrownBy(() -> WordPiece.read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessage("expected word pieces under 'model.vocab', got none");
        assertThatThrownBy(() -> WordPiece.read(new ByteArrayInputStream("[".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected a tokenizer in JSON");
    }

    private static String ids(String text) {
        return WORDS.split(text, 0, text.length()).stream()
                .map(piece -> Integer.toString(piece.id()))
                .collect(Collectors.joining(" "));
    }
}
