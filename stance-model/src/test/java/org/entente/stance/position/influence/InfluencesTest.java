package org.entente.stance.position.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.position.Sayings.ACTORS;
import static org.entente.stance.position.Sayings.US;
import static org.entente.stance.position.Sayings.evidence;
import static org.entente.stance.position.Sayings.statement;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Origin;
import org.entente.stance.position.Sayings;
import org.junit.jupiter.api.Test;

class InfluencesTest {
    private final Influences influences = new Influences(1);

    /** By hand: -0.9, 0.5 and 0.5 with a prior of 1 give 0.1 / 4; without the first 1 / 3, so it moves by -0.308333. */
    @Test
    void theStrongestComesFirst() {
        Evidence evidence = evidence(List.of(
                statement("a", 0, "moscow", "washington", -0.9, 1),
                statement("b", 0, "moscow", "washington", 0.5, 1),
                statement("b", 1, "moscow", "washington", 0.5, 1)));

        List<LeftOut> statements = influences.of("moscow", evidence).of(Part.STATEMENT);

        assertThat(statements).extracting(LeftOut::id).first().isEqualTo("a:0:moscow>washington");
        assertThat(statements.get(0).scoreWithout().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(statements.get(0).shift()).isCloseTo(0.1 / 4 - 1.0 / 3, within(1e-12));
    }

    @Test
    void articlesSpeakersAndOutletsAreLeftOutWhole() {
        List<Statement> statements = List.of(
                statement("a", 0, "moscow", "washington", -0.9, 1, Optional.of("A. Speaker")),
                statement("b", 0, "moscow", "washington", -0.5, 1),
                statement("b", 1, "moscow", "washington", 0.5, 1, Optional.of("A. Speaker")));
        List<Origin> origins = List.of(
                new Origin("a", Optional.empty(), Optional.of("Our Own Test"), "a"),
                new Origin("b", Optional.empty(), Optional.of("Our Own Test"), "b"));
        Influence influence = influences.of("moscow", new Evidence(statements, origins, ACTORS, US, List.of()));

        assertThat(influence.of(Part.ARTICLE))
                .extracting(part -> part.id() + " " + part.statements())
                .containsExactly("a 1", "b 2");
        assertThat(influence.of(Part.SPEAKER))
                .extracting(part -> part.id() + " " + part.statements())
                .containsExactly("A. Speaker 2");
        LeftOut outlet = influence.of(Part.OUTLET).get(0);
        assertThat(outlet.id()).isEqualTo("Our Own Test");
        assertThat(outlet.scoreWithout()).isEmpty();
        assertThat(outlet.shift()).isCloseTo(-0.9 / 4, within(1e-12));
    }

    /** The sums give what aggregating the rest anew gives. */
    @Test
    void theScoreWithoutAnArticleIsThatOfTheOthers() {
        List<Statement> statements = Sayings.random(new Random(5));
        for (LeftOut part : influences.of("kabul", evidence(statements)).of(Part.ARTICLE)) {
            List<Statement> others = statements.stream()
                    .filter(statement -> !statement.article().equals(part.id()))
                    .toList();
            new Aggregator(AggregationOptions.defaults())
                    .aggregate(evidence(others)).positions().stream()
                            .filter(position -> position.actor().equals("kabul"))
                            .flatMap(position -> position.estimate().stream())
                            .forEach(estimate -> assertThat(part.scoreWithout().orElseThrow())
                                    .isCloseTo(estimate.score(), within(1e-12)));
        }
    }
}
