package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class EncoderExplanationTest {
    private static final PieceReader READER = new PieceReader(TrialEncoder.words());
    private static final int REFUSED = id("refused");
    private static final int NOT = id("not");
    private static final int FORGIVE = id("forgive");
    private static final int REPEATED = id("kept");

    private int looks;

    @Test
    void wordThatMakesTheScoreIsFound() {
        assertThat(phrase("[h Kabul] refused the terms of [t Washington] .", ids -> has(ids, REFUSED) ? -0.9 : 0))
                .isEqualTo("refused");
        assertThat(looks).isEqualTo(4);
    }

    @Test
    void phraseGrowsByWordsThatMatter() {
        ToDoubleFunction<int[]> scorer = ids -> -0.5 * (has(ids, NOT) ? 1 : 0) - 0.4 * (has(ids, FORGIVE) ? 1 : 0);
        assertThat(phrase("[h Kabul] will not forgive [t the US] , it said", scorer))
                .isEqualTo("not forgive");
    }

    @Test
    void wordThatTurnsTheScoreIsEnough() {
        ToDoubleFunction<int[]> scorer = ids -> has(ids, FORGIVE) ? has(ids, NOT) ? -0.9 : 0.8 : 0;
        assertThat(phrase("[h Kabul] will not forgive [t the US]", scorer)).isEqualTo("not");
    }

    @Test
    void phraseDoesNotCrossPunctuationOrMentions() {
        ToDoubleFunction<int[]> scorer = ids -> 0.5 * (has(ids, REFUSED) ? 1 : 0) + 0.4 * (has(ids, REPEATED) ? 1 : 0);
        assertThat(phrase("it refused , kept [h Kabul]", scorer)).isEqualTo("refused");
        assertThat(phrase("it refused [h Kabul] kept", scorer)).isEqualTo("refused");
        assertThat(phrase("it refused kept [h Kabul]", scorer)).isEqualTo("refused kept");
    }

    @Test
    void phraseHasFourWordsAtMost() {
        int word = id("no");
        ToDoubleFunction<int[]> scorer =
                ids -> -0.1 * Arrays.stream(ids).filter(id -> id == word).count();
        assertThat(phrase("[h Kabul] no no no no no no", scorer)).isEqualTo("no no no no");
    }

    @Test
    void longSentencesTakeNoMoreLooks() {
        String filler = "the report of the day was long and dry ";
        String text = "[h Kabul] " + filler.repeat(4) + "refused to bow to [t the US] " + filler.repeat(3);
        assertThat(phrase(text, ids -> has(ids, REFUSED) ? -0.9 : -0.01)).isEqualTo("refused");
        assertThat(looks).isLessThanOrEqualTo(EncoderExplanation.LOOKS);
    }

    @Test
    void fewLooksAreKeptTo() {
        MarkedSentence sentence = TrialEncoder.sentence("[h Kabul] " + "so it kept on and refused to bow ".repeat(3));
        EncoderExplanation explanation = new EncoderExplanation(READER, counting(ids -> has(ids, REFUSED) ? 1 : 0), 8);
        explanation.phrase(sentence, answers(0.9), words(sentence));
        assertThat(looks).isLessThanOrEqualTo(8);
        assertThatThrownBy(() -> new EncoderExplanation(READER, ids -> 0, 7)).hasMessageContaining("got 7");
    }

    @Test
    void noWordsAreNamedWhereNoneBearsOnTheScore() {
        assertThat(phrase("[h Kabul] refused the terms", ids -> 0.9)).isEmpty();
        assertThat(phrase("[h Kabul] [t Washington] !", ids -> 0.9)).isEmpty();
        MarkedSentence sentence = TrialEncoder.sentence("[h Kabul] left");
        assertThat(new EncoderExplanation(READER, ids -> 1, 8).phrase(sentence, answers(0), words(sentence)))
                .isEmpty();
    }

    @Test
    void encoderExplainsItselfTheSameWayTwice() {
        MarkedSentence sentence = TrialEncoder.sentence("[h Kabul] refused the offer of [t Washington] yesterday");
        try (StanceEncoder encoder = StanceEncoder.of(TrialEncoder.weights())) {
            Answers answers = encoder.read(List.of(sentence)).get(0);
            EncoderExplanation explanation = new EncoderExplanation(encoder);
            List<Span> phrase = explanation.phrase(sentence, answers, words(sentence));
            assertThat(phrase).isNotEmpty().isSubsetOf(words(sentence)).isSorted();
            assertThat(explanation.phrase(sentence, answers, words(sentence))).isEqualTo(phrase);
        }
    }

    private String phrase(String marked, ToDoubleFunction<int[]> scorer) {
        looks = 0;
        MarkedSentence sentence = TrialEncoder.sentence(marked);
        Answers answers = answers(scorer.applyAsDouble(READER.read(sentence).ids()));
        return new EncoderExplanation(READER, counting(scorer), EncoderExplanation.LOOKS)
                .phrase(sentence, answers, words(sentence)).stream()
                        .map(span -> span.in(sentence.text()))
                        .collect(Collectors.joining(" "));
    }

    private ToDoubleFunction<int[]> counting(ToDoubleFunction<int[]> scorer) {
        return ids -> {
            looks++;
            return scorer.applyAsDouble(ids);
        };
    }

    private static Answers answers(double score) {
        double[] stance = {Math.max(0, score), 1 - Math.abs(score), Math.max(0, -score)};
        return new Answers(new TreeMap<>(Map.of(Task.STANCE, stance)), new TreeMap<>(Map.of(Task.STANCE, 0)));
    }

    private static List<Span> words(MarkedSentence sentence) {
        List<Span> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\S+").matcher(sentence.text());
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static boolean has(int[] ids, int id) {
        return Arrays.stream(ids).anyMatch(i -> i == id);
    }

    private static int id(String word) {
        return TrialEncoder.words().split(word, 0, word.length()).get(0).id();
    }
}
