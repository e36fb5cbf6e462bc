package org.entente.stance.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.stance.score.StanceScorerContract;
import org.entente.text.Token;
import org.junit.jupiter.api.Test;

class LexiconScorerTest extends StanceScorerContract {
    private final LexiconScorer scorer = new LexiconScorer();

    @Override
    protected StanceScorer scorer() {
        return scorer;
    }

    @Test
    void namesTheWordsThatMadeTheScore() {
        Scoring.Scored scored =
                (Scoring.Scored) scorer.score(List.of(candidate("Moscow turned its back on Washington.")))
                        .get(0);

        assertThat(scored.cue()).extracting(Token::text).containsExactly("turned", "back", "on");
    }

    @Test
    void wordsOutsideTheScopeAreNotAskedAbout() {
        Candidate all = candidate("Moscow condemned Washington.");
        Candidate none = new Candidate(all.tree(), all.holder(), all.target(), Set.of());

        assertThat(scorer.score(List.of(none))).containsExactly(new Scoring.NoEvidence());
    }
}
