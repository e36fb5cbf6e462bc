package org.entente.stance.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class EncoderExplanationTest {
    private static final PieceReader READER = new PieceReader(TrialEncoder.words());
    private static final int REFUSED = id("refused");
    private static final int FORGIVE = id("forgive");

    private int looks;

    @Test
    void wordThatMakesTheScoreIsFound() {
        assertThat(word("[h Kabul] refused the terms of [t Washington] .", ids -> has(ids, REFUSED) ? -0.9 : 0))
                .isEqualTo("refused");
        assertThat(looks).as("the search ends with the first two").isEqualTo(2);
    }

    @Test
    void everyWordIsTriedWhileNoneTakesHalfOfTheScore() {
        assertThat(word("[h Kabul] refused the terms of [t Washington] .", ids -> has(ids, REFUSED) ? -0.9 : -0.6))
                .isEqualTo("refused");
        assertThat(looks).isEqualTo(5);
    }

    @Test
    void wordThatTurnsTheScoreMattersMost() {
        ToDoubleFunction<int[]> scorer = ids -> has(ids, FORGIVE) ? has(ids, REFUSED) ? -0.9 : 0.8 : -0.1;
        assertThat(word("[h Kabul] refused to forgive [t the US]", scorer)).isEqualTo("refused");
    }

    @Test
    void noWordIsNamedWhereNoneBearsOnTheScore() {
        assertThat(word("[h Kabul] refused the terms", ids -> 0.9)).isEmpty();
        assertThat(word("[h Kabul] [t Washington]", ids -> 0.9)).isEmpty();
        assertThat(word("[h Kabul] refused the terms", ids -> has(ids, REFUSED) ? 0.3 : 0.9))
                .isEmpty();
        MarkedSentence sentence = TrialEncoder.sentence("[h Kabul] left");
        assertThat(new EncoderExplanation(READER, counting(ids -> 1)).word(sentence, answers(0), words(sentence)))
                .isEmpty();
    }

    @Test
    void encoderExplainsItselfTheSameWayTwice() {
        MarkedSentence sentence = TrialEncoder.sentence("[h Kabul] refused the offer of [t Washington] yesterday");
        try (StanceEncoder encoder = StanceEncoder.of(TrialEncoder.weights())) {
            Answers answers = encoder.read(List.of(sentence)).get(0);
            EncoderExplanation explanation = new EncoderExplanation(encoder);
            Optional<Span> word = explanation.word(sentence, answers, words(sentence));
            assertThat(words(sentence)).contains(word.orElseThrow());
            assertThat(explanation.word(sentence, answers, words(sentence))).isEqualTo(word);
        }
    }

    private String word(String marked, ToDoubleFunction<int[]> scorer) {
        looks = 0;
        MarkedSentence sentence = TrialEncoder.sentence(marked);
        Answers answers = answers(scorer.applyAsDouble(READER.read(sentence).ids()));
        return new EncoderExplanation(READER, counting(scorer))
                .word(sentence, answers, words(sentence))
                .map(span -> span.in(sentence.text()))
                .orElse("");
    }

    private Function<List<int[]>, List<Double>> counting(ToDoubleFunction<int[]> scorer) {
        return texts -> {
            looks += texts.size();
            return texts.stream().map(scorer::applyAsDouble).toList();
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
