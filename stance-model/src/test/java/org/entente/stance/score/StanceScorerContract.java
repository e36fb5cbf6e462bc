package org.entente.stance.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.stance.Stance;
import org.entente.stance.Texts;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.junit.jupiter.api.Test;

/** What every scorer must do. */
public abstract class StanceScorerContract {
    protected abstract StanceScorer scorer();

    /** The candidate that the first two actors of the sentence make. */
    protected static Candidate candidate(String text) {
        AnnotatedArticle article = Texts.annotated(text);
        Cast cast = new CastFinder(ActorRegistry.shipped()).find(article);
        DependencyTree tree = new DependencyTree(article.sentences().get(0));
        return new Candidate(
                tree,
                Party.named(cast.mentions().get(0)),
                Party.named(cast.mentions().get(1)),
                IntStream.range(0, tree.sentence().tokens().size()).boxed().collect(Collectors.toSet()));
    }

    @Test
    void isRegistered() {
        assertThat(ServiceLoader.load(StanceScorer.class))
                .extracting(StanceScorer::id)
                .contains(scorer().id());
    }

    @Test
    void answersEachCandidateInOrder() {
        Candidate hostile = candidate("Moscow condemned Washington.");
        Candidate silent = candidate("Moscow mentioned Washington.");

        List<Scoring> scorings = scorer().score(List.of(hostile, silent, hostile));

        assertThat(scorings).hasSize(3);
        assertThat(scorings.get(0)).isEqualTo(scorings.get(2)).isInstanceOf(Scoring.Scored.class);
    }

    @Test
    void namesWhatMadeTheScore() {
        Scoring scoring = scorer().score(List.of(candidate("Moscow condemned Washington.")))
                .get(0);

        assertThat(((Scoring.Scored) scoring).scorer()).isNotBlank();
    }

    /** A trained scorer may be wrong once. */
    @Test
    void wordsWithoutAStanceGiveNone() {
        List<String> plain = List.of(
                "Moscow mentioned Washington.",
                "Moscow spoke about Washington on Monday.",
                "Moscow watched Washington.",
                "Moscow did not comment on Washington on Tuesday.",
                "Moscow is older than Washington.",
                "Moscow received a letter from Washington.");

        assertThat(plain.stream().filter(this::takesASide)).hasSizeLessThanOrEqualTo(1);
    }

    private boolean takesASide(String text) {
        Scoring scoring = scorer().score(List.of(candidate(text))).get(0);
        return scoring instanceof Scoring.Scored scored && scored.stance() != Stance.NEITHER;
    }

    @Test
    void oppositeVerbsGiveOppositeSigns() {
        assertThat(score("Moscow praised Washington.")).isPositive();
        assertThat(score("Moscow denounced Washington.")).isNegative();
    }

    @Test
    void noCandidatesGiveNoScorings() {
        assertThat(scorer().score(List.of())).isEmpty();
    }

    private double score(String text) {
        return ((Scoring.Scored) scorer().score(List.of(candidate(text))).get(0)).score();
    }
}
