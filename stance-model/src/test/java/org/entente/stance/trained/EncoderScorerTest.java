package org.entente.stance.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.stance.Stance;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.stance.score.StanceScorerContract;
import org.entente.text.Span;
import org.entente.text.Token;
import org.junit.jupiter.api.Test;

class EncoderScorerTest extends StanceScorerContract {
    private static final EncoderScorer SCORER = new EncoderScorer();

    @Override
    protected StanceScorer scorer() {
        return SCORER;
    }

    /** Answers the same whatever is asked, and keeps the questions. */
    private static final class FixedReader implements SentenceReader {
        private final List<MarkedSentence> asked = new ArrayList<>();
        private final List<String> tried = new ArrayList<>();
        private final double[] stance;

        FixedReader(double... stance) {
            this.stance = stance;
        }

        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public List<Answers> read(List<MarkedSentence> sentences) {
            asked.addAll(sentences);
            return sentences.stream()
                    .map(sentence ->
                            new Answers(Map.of(Task.STANCE, stance, Task.TONE, new double[] {0.1, 0.2, 0.7}), Map.of()))
                    .toList();
        }

        @Override
        public Optional<Span> cue(MarkedSentence sentence, Answers answers, List<Span> words) {
            tried.addAll(words.stream().map(word -> word.in(sentence.text())).toList());
            return words.stream().findFirst();
        }
    }

    private static Scoring.Scored scored(FixedReader reader, Candidate candidate) {
        return (Scoring.Scored)
                new EncoderScorer(reader).score(List.of(candidate)).get(0);
    }

    private static List<String> marks(MarkedSentence sentence, List<Span> spans) {
        return spans.stream().map(span -> span.in(sentence.text())).toList();
    }

    @Test
    void asksOnceWithBothSidesMarked() {
        FixedReader reader = new FixedReader(0.1, 0.2, 0.7);
        Candidate candidate = candidate("In May, Moscow rebuffed Washington.");

        new EncoderScorer(reader).score(List.of(candidate, candidate));

        assertThat(reader.asked).hasSize(1);
        MarkedSentence asked = reader.asked.get(0);
        assertThat(asked.text()).isEqualTo("In May, Moscow rebuffed Washington.");
        assertThat(marks(asked, asked.holders())).containsExactly("Moscow");
        assertThat(marks(asked, asked.targets())).containsExactly("Washington");
    }

    @Test
    void namesTheSpeakerThatTheWordsDoNotName() {
        FixedReader reader = new FixedReader(0.1, 0.2, 0.7);
        Candidate named = candidate("Moscow told Washington to leave.");

        new EncoderScorer(reader)
                .score(List.of(
                        new Candidate(named.tree(), Party.implied("kabul", "Kabul"), named.target(), named.scope())));

        assertThat(reader.asked.get(0).holders()).isEmpty();
        assertThat(reader.asked.get(0).holderName()).contains("Kabul");
    }

    @Test
    void takesTheStanceToneAndCueOfTheEncoder() {
        Scoring.Scored scored = scored(new FixedReader(0.1, 0.2, 0.7), candidate("Moscow mentioned Washington."));

        assertThat(scored.stance()).isEqualTo(Stance.AGAINST);
        assertThat(scored.score()).isNegative();
        assertThat(scored.cue()).extracting(Token::text).containsExactly("mentioned");
        assertThat(scored.tone()).hasValueCloseTo(-0.6, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void triesTheWordsNearestToBothSides() {
        FixedReader reader = new FixedReader(0.1, 0.2, 0.7);

        Scoring.Scored scored = scored(
                reader,
                candidate("In the long and dry report of the day, Moscow would not be seen to come near any of the"
                        + " wide roads that Washington builds on the large island."));

        assertThat(reader.tried).hasSize(4).doesNotContain("would", "not", "be", "island", "large");
        assertThat(scored.cue()).extracting(Token::text).containsExactly("not", "seen");
    }

    @Test
    void theLexiconTipsTheScale() {
        FixedReader undecided = new FixedReader(0.25, 0.5, 0.25);

        assertThat(scored(undecided, candidate("Moscow mentioned Washington.")).stance())
                .isEqualTo(Stance.NEITHER);
        assertThat(scored(undecided, candidate("Moscow denounced Washington.")).stance())
                .isEqualTo(Stance.AGAINST);
    }

    @Test
    void sidesThatAreEquallyLikelyAreNoStance() {
        Scoring.Scored scored = scored(new FixedReader(0.41, 0.2, 0.39), candidate("Moscow mentioned Washington."));

        assertThat(scored.stance()).isEqualTo(Stance.NEITHER);
        assertThat(scored.confidence()).isBetween(0.15, 0.2);
    }

    @Test
    void saysWhetherTheLexiconHadAShareInTheScore() {
        FixedReader reader = new FixedReader(0.1, 0.2, 0.7);

        assertThat(scored(reader, candidate("Moscow mentioned Washington.")).scorer())
                .isEqualTo("encoder");
        assertThat(scored(reader, candidate("Moscow denounced Washington.")).scorer())
                .isEqualTo("both");
    }

    @Test
    void doesNotAskAboutWordsThatNameNeitherSide() {
        FixedReader reader = new FixedReader(0.1, 0.2, 0.7);
        Candidate all = candidate("Moscow mentioned Washington.");

        List<Scoring> scorings = new EncoderScorer(reader)
                .score(List.of(new Candidate(all.tree(), all.holder(), all.target(), java.util.Set.of())));

        assertThat(scorings).containsExactly(new Scoring.NoEvidence());
        assertThat(reader.asked).isEmpty();
    }
}
