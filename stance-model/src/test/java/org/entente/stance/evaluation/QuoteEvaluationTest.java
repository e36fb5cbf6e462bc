package org.entente.stance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteEvaluationTest {
    private static final GoldQuote TIRED = new GoldQuote("We're tired of", "Ivan P. Petrov", Optional.of("moscow"));

    @Test
    void aQuotationIsFoundByItsFirstWordsWhateverTheMarksAndSpaces() {
        assertThat(judge("\u201CWe\u2019re  tired\nof waiting,\u201D", "Ivan Petrov", "moscow"))
                .isEqualTo(new QuoteVerdict(true, true, true));
        assertThat(judge("We're tired of waiting", "Ivan Petrov", "moscow").found())
                .isTrue();
        assertThat(judge("Yes, we're tired of waiting", "Ivan Petrov", "moscow").found())
                .isFalse();
    }

    @Test
    void aWrongActorOrNoneIsWrong() {
        assertThat(judge("We're tired of it", "Ivan Petrov", "kabul")).isEqualTo(new QuoteVerdict(true, true, false));
        assertThat(judge("We're tired of it", "Ivan Petrov", null).actorRight()).isFalse();
    }

    @Test
    void noActorIsRightWhereNoneWasMarked() {
        GoldQuote gold = new GoldQuote("So it goes", "Anna Ivanova", Optional.empty());
        FoundQuote found = new FoundQuote("So it goes.", Optional.empty(), Optional.empty());
        assertThat(QuoteEvaluation.judge(List.of(gold), List.of(found)))
                .containsExactly(new QuoteVerdict(true, false, true));
    }

    @Test
    void oneFoundQuotationServesOneRow() {
        FoundQuote found = new FoundQuote("We're tired of it", Optional.of("Ivan Petrov"), Optional.of("moscow"));
        assertThat(QuoteEvaluation.judge(List.of(TIRED, TIRED), List.of(found)))
                .containsExactly(new QuoteVerdict(true, true, true), QuoteVerdict.NOT_FOUND);
    }

    @Test
    void sharesAreOfAllMarkedQuotations() {
        // four rows: three found, of them two with the right speaker and one with the right actor
        List<QuoteVerdict> verdicts = List.of(
                new QuoteVerdict(true, true, true),
                new QuoteVerdict(true, true, false),
                new QuoteVerdict(true, false, false),
                QuoteVerdict.NOT_FOUND);
        assertThat(QuoteEvaluation.metrics(verdicts))
                .containsExactly(
                        entry("found", 0.75),
                        entry("speaker_accuracy", 0.5),
                        entry("actor_accuracy", 0.25),
                        entry("found_count", 3),
                        entry("speaker_count", 2),
                        entry("actor_count", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan P. Petrov | Ivan Petrov | true",
                "Ivan P. Petrov | Gen. Ivan P. Petrov | true",
                "Ivan P. Petrov | Petrov | true",
                "Ivan P. Petrov | Mr. Petrov | true",
                "Ivan P. Petrov | Anna Petrov | false",
                "Ivan P. Petrov | Ivan Sidorov | false",
                "Ivan P. Petrov | Ivan | false",
                "Ivan P. Petrov | he | false",
                "Ali bin Hamad | ali hamad | true",
                "a senior Afghan official | one senior Afghan official | true",
                "a senior Afghan official | the official | true",
                "a senior Afghan official | a senior official in the capital | true",
                "a senior Afghan official | an officer | false",
                "a senior Afghan official | Ivan Petrov | false",
            })
    void namesMatchByGivenNameAndSurnameAndDescriptionsByTheirHead(String gold, String answer, boolean same) {
        assertThat(SpeakerNames.same(gold, answer, true)).isEqualTo(same);
    }

    @Test
    void descriptionsOfOtherActorsMustBeTheSame() {
        assertThat(SpeakerNames.same("an Afghan envoy", "the Russian envoy", false))
                .isFalse();
        assertThat(SpeakerNames.same("an Afghan envoy", "the Afghan envoy", false))
                .isTrue();
    }

    private static QuoteVerdict judge(String content, String speaker, @org.jspecify.annotations.Nullable String actor) {
        FoundQuote found = new FoundQuote(content, Optional.of(speaker), Optional.ofNullable(actor));
        return QuoteEvaluation.judge(List.of(TIRED), List.of(found)).get(0);
    }
}
