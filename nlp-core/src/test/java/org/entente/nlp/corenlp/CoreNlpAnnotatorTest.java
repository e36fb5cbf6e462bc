package org.entente.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.nlp.Annotator;
import org.entente.nlp.AnnotatorContract;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
class CoreNlpAnnotatorTest extends AnnotatorContract {
    private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();

    @Override
    protected Annotator annotator() {
        return annotator;
    }

    /** Each row is one paragraph, with "|" where a sentence must end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met.|They agreed on transit.",
                "Gen. Pavel Orlov met Mr. Berg and Dr. Lind in Washington, D.C. on Jan. 5.|They left at 5 p.m. on Friday.",
                "The U.S. and the U.N. sent aid.|Russia did not.",
                "The route leads to the U.S.|The minister closed it.",
                "\"We will sign,\" he said.|\"Soon.\"|The envoys left.",
                "He said: \"We will sign. |It is good.\"|The envoys left.",
                "\u201CWe will sign.\u201D|\u201CWe will not,\u201D she said.",
                "\"Stop.\"|\"Go,\" they said.",
                "\"Why now?\" he asked.|Nobody answered.",
                "\"Why now?\" Mr. Orlov asked.|Nobody answered.",
                "\"Leave!\" Anna Berg said on Monday.|Nobody left.",
                "\"Why now?\"|The minister said nothing.",
                "\"Why now?\"|Orlov said the deal was dead.",
                "It was called 'the route.'|It closed.",
                "(The talks failed.)|Nobody was surprised.",
                "The price rose 1.5 percent to $2.40.|It fell again.",
            })
    void endsSentencesWhereTheyEnd(String marked) {
        List<String> expected = List.of(marked.split("\\|"));
        String text = String.join(" ", expected).replace("  ", " ");
        assertThat(sentences(text))
                .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
    }

    @Test
    void endsParagraphsAndSentencesAtLineBreaks() {
        List<Sentence> sentences =
                annotate("Talks resume in Kabul\r\nThe envoys met. They left.\n\n \n\"Good,\" he said");
        assertThat(sentences.stream()
                        .map(s -> s.paragraph() + " " + s.tokens().get(0).text()))
                .containsExactly("0 Talks", "1 The", "1 They", "2 \"");
    }

    @Test
    void givesLemmaTagHeadAndRelation() {
        assertThat(words("The deal wasn't signed by Orlov."))
                .isEqualTo("The/the/DT>deal:det deal/deal/NN>signed:nsubj:pass was/be/VBD>signed:aux:pass"
                        + " n't/not/RB>signed:advmod signed/sign/VBN:root by/by/IN>Orlov:case"
                        + " Orlov/Orlov/NNP>signed:obl ././.>signed:punct");
    }

    @Test
    void escapesNoBracketsOrQuotationMarks() {
        assertThat(annotate("He (a \"friend\") said \u201Cno\u201D [twice].")
                        .get(0)
                        .tokens())
                .extracting(Token::text)
                .containsExactly(
                        "He", "(", "a", "\"", "friend", "\"", ")", "said", "\u201C", "no", "\u201D", "[", "twice", "]",
                        ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergei V. Lavrov flew to Kabul.|Sergei V. Lavrov PERSON, Kabul LOCATION",
                "The United Nations Security Council met Afghan officials.|United Nations Security Council ORGANIZATION, Afghan MISC",
                "She told him that he was right.|''",
            })
    void findsWholeEntityMentionsAndNoPronouns(String text, String expected) {
        assertThat(annotate(text).get(0).entities().stream()
                        .map(entity -> entity.span().in(text) + " " + entity.type())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void leavesASentenceThatIsTooLongUnparsed() {
        String text = "The envoys met. " + "They met and ".repeat(100) + "left. They slept.";
        List<Sentence> sentences = annotate(text);
        assertThat(sentences).extracting(Sentence::parsed).containsExactly(true, false, true);
        assertThat(sentences.get(1).tokens())
                .allMatch(Token::isRoot)
                .allMatch(token -> token.tag().length() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\"", ".", "a.", "'a ", "<", "1,", "http://a.b/", "\uD83D\uDE00", "\u0000", "\u05D0\u200F"})
    void isDoneSoonWithThousandsOfOddCharacters(String part) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(120), () -> annotator.annotate(article(part.repeat(30_000 / part.length()))));
    }

    @Test
    void isDoneSoonWithAWordOfAHundredThousandCharacters() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(120),
                () -> assertThat(annotate("The envoys met. " + "a".repeat(100_000) + ". They left."))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void cutsAVeryLongLineBetweenSentences() {
        String line = "The envoys met in Kabul. ".repeat(1_000);
        List<Sentence> sentences = annotate(line);
        assertThat(sentences).hasSize(1_000).allMatch(sentence -> sentence.paragraph() == 0);
    }

    @Test
    void givesToneOnlyWhenAsked() {
        String text = "This is a wonderful, brilliant success.\nThis is a terrible, ugly failure.";
        assertThat(annotate(text)).allMatch(sentence -> sentence.tone().isEmpty());
        var toned = new CoreNlpAnnotator(CoreNlpOptions.defaults().withTone());
        List<Sentence> sentences = toned.annotate(article(text + "\n" + "They met and ".repeat(30) + "left."))
                .sentences();
        assertThat(sentences.get(0).tone().orElseThrow()).isBetween(0.25, 1.0);
        assertThat(sentences.get(1).tone().orElseThrow()).isBetween(-1.0, -0.25);
        assertThat(sentences.get(2).tone()).isEmpty();
        assertThat(toned.id()).isNotEqualTo(annotator.id());
    }

    @Test
    void printsNothing() {
        PrintStream before = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new CoreNlpAnnotator(CoreNlpOptions.defaults().withLongestParsed(20)).load();
            annotator.annotate(article("The talks \u0000 \uFFFD \uD83D began."));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void refusesOptionsOutOfRange() {
        assertThatThrownBy(() -> CoreNlpOptions.defaults().withLongestParsed(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 0");
    }

    private List<Sentence> annotate(String text) {
        return annotator.annotate(article(text)).sentences();
    }

    private List<String> sentences(String text) {
        return annotate(text).stream().map(sentence -> sentence.span().in(text)).toList();
    }

    private String words(String text) {
        Sentence sentence = annotate(text).get(0);
        return sentence.tokens().stream()
                .map(token -> token.text() + "/" + token.lemma() + "/" + token.tag()
                        + sentence.head(token).map(head -> ">" + head.text()).orElse("") + ":" + token.relation())
                .collect(Collectors.joining(" "));
    }
}
