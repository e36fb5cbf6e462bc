package org.entente.stance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.position.Aggregates;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Label;
import org.entente.stance.position.Origin;
import org.entente.stance.position.Position;
import org.entente.stance.position.Relation;
import org.entente.stance.position.Sayings;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.position.correction.CodedSample;
import org.entente.stance.position.correction.CorrectedPosition;
import org.entente.stance.position.trend.ChangePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of all figures, over random statements; the seed is the parameter. */
class SurveyPropertiesTest {
    private static final AggregationOptions OPTIONS = options();

    private record Figures(Aggregates aggregates, Statistics statistics) {}

    private static AggregationOptions options() {
        AggregationOptions defaults = AggregationOptions.defaults();
        return new AggregationOptions(
                defaults.level(),
                400,
                7,
                defaults.priorStrength(),
                defaults.minimumEffectiveStatements(),
                Optional.empty(),
                OptionalInt.of(400),
                OptionalInt.empty(),
                Optional.empty(),
                defaults.duplicateSimilarity());
    }

    private static Figures figures(List<Statement> statements, List<Origin> origins, List<String> copies) {
        Evidence evidence = new Evidence(statements, origins, Sayings.ACTORS, Sayings.US, copies);
        Aggregates aggregates = new Aggregator(OPTIONS).aggregate(evidence);
        Statistics statistics = new Survey(OPTIONS)
                .of(evidence, aggregates.positions(), List.of(), statements, Optional.of(sample(statements)));
        return new Figures(aggregates, statistics);
    }

    private static Figures figures(List<Statement> statements) {
        return figures(statements, origins(), List.of());
    }

    private static List<Origin> origins() {
        return Sayings.dates().entrySet().stream()
                .map(date -> Origin.of(date.getKey(), date.getValue()))
                .toList();
    }

    /** A coder who agrees with the model, but for each fifth sentence. */
    private static CodedSample sample(List<Statement> statements) {
        SortedMap<String, Stance> codings = new TreeMap<>();
        statements.stream()
                .filter(statement -> statement.sentence() < 30)
                .forEach(statement -> codings.put(
                        statement.id(), statement.sentence() % 5 == 0 ? Stance.NEITHER : statement.stance()));
        return new CodedSample(new TreeMap<>(Map.of("anna", codings)), List.of());
    }

    private static Stream<Estimate> estimates(Figures figures) {
        Statistics statistics = figures.statistics();
        return Stream.of(
                        figures.aggregates().positions().stream()
                                .map(Position::estimate)
                                .flatMap(Optional::stream),
                        figures.aggregates().relations().stream()
                                .map(Relation::estimate)
                                .flatMap(Optional::stream),
                        Stream.concat(figures.aggregates().series().stream(), statistics.rolling().stream())
                                .map(SeriesPoint::estimate)
                                .flatMap(Optional::stream),
                        statistics.trends().stream()
                                .flatMap(trend -> trend.points().stream())
                                .flatMap(point -> point.estimate().stream()),
                        statistics.changePoints().stream()
                                .flatMap(change -> Stream.of(change.before(), change.after())),
                        statistics.correction().orElseThrow().positions().stream()
                                .map(CorrectedPosition::estimate))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyIntervalHoldsItsScore(long seed) {
        Figures figures = figures(Sayings.random(new Random(seed)));

        assertThat(estimates(figures)).isNotEmpty().allSatisfy(estimate -> {
            assertThat(estimate.interval().lower()).isBetween(-1.0, estimate.score());
            assertThat(estimate.interval().upper()).isBetween(estimate.score(), 1.0);
        });
        assertThat(figures.statistics().comparisons()).isNotEmpty().allSatisfy(contrast -> {
            assertThat(contrast.interval().lower()).isBetween(-2.0, contrast.difference());
            assertThat(contrast.interval().upper()).isBetween(contrast.difference(), 2.0);
            assertThat(contrast.p()).isBetween(0.0, contrast.correctedP());
            assertThat(contrast.correctedP()).isLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void swappingForAndAgainstNegatesEverything(long seed) {
        List<Statement> statements = Sayings.random(new Random(seed));
        Figures one = figures(statements);
        Figures other = figures(statements.stream()
                .map(statement -> Sayings.scored(statement, -statement.score()))
                .toList());

        List<Estimate> estimates = estimates(one).toList();
        List<Estimate> negated = estimates(other).toList();
        assertThat(negated).hasSameSizeAs(estimates);
        for (int i = 0; i < estimates.size(); i++) {
            assertNegated(estimates.get(i), negated.get(i));
        }
        for (int i = 0; i < one.statistics().comparisons().size(); i++) {
            assertThat(other.statistics().comparisons().get(i).difference())
                    .isCloseTo(-one.statistics().comparisons().get(i).difference(), within(1e-9));
            assertThat(other.statistics().comparisons().get(i).p())
                    .isCloseTo(one.statistics().comparisons().get(i).p(), within(1e-9));
        }
        assertThat(labels(other).map(SurveyPropertiesTest::swapped))
                .containsExactlyElementsOf(labels(one).toList());
        assertThat(dates(other)).isEqualTo(dates(one));
    }

    private static void assertNegated(Estimate one, Estimate other) {
        assertThat(other.score()).isCloseTo(-one.score(), within(1e-9));
        assertThat(other.interval().lower()).isCloseTo(-one.interval().upper(), within(1e-9));
        assertThat(other.interval().upper()).isCloseTo(-one.interval().lower(), within(1e-9));
    }

    private static Stream<Label> labels(Figures figures) {
        return figures.aggregates().positions().stream().map(Position::label);
    }

    private static Label swapped(Label label) {
        return switch (label) {
            case FAVOR -> Label.AGAINST;
            case AGAINST -> Label.FAVOR;
            case MIXED, INSUFFICIENT -> label;
        };
    }

    private static List<String> dates(Figures figures) {
        return figures.statistics().changePoints().stream()
                .map((ChangePoint change) ->
                        change.actor() + " " + change.date() + " " + change.earliest() + " " + change.latest())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theOrderOfArticlesAndStatementsChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Statement> statements = Sayings.random(random);
        List<Statement> shuffled = new ArrayList<>(statements);
        List<Origin> origins = new ArrayList<>(origins());
        Collections.shuffle(shuffled, random);
        Collections.shuffle(origins, random);

        assertThat(figures(shuffled, origins, List.of())).isEqualTo(figures(statements));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void leavingOutWhatTakesNoSideChangesNothing(long seed) {
        List<Statement> statements = Sayings.random(new Random(seed));
        List<Statement> more = new ArrayList<>(statements);
        for (int i = 0; i < 5; i++) {
            more.add(Sayings.statement("a" + i, 1000 + i, "moscow", "washington", 0, 1));
        }
        assertThat(figures(more)).isEqualTo(figures(statements));
    }

    /** No prior, one statement, one side only, one day, no dates: whatever comes, each figure is a number. */
    @Test
    void thinEvidenceGivesFiniteFigures() {
        Statement one = Sayings.statement("a0", 0, "moscow", "washington", 1, 0.05);
        List<Statement> oneSided = Sayings.random(new Random(51)).stream()
                .map(statement -> Sayings.scored(statement, 1))
                .toList();
        List<Origin> oneDay = Sayings.dates().keySet().stream()
                .map(article -> Origin.of(article, LocalDate.of(2014, 3, 1)))
                .toList();
        for (List<Statement> statements : List.of(List.<Statement>of(), List.of(one), oneSided)) {
            for (List<Origin> origins : List.of(List.<Origin>of(), oneDay, origins())) {
                for (double prior : new double[] {0, 1}) {
                    AggregationOptions thin = new AggregationOptions(0.95, 100, 1, prior, 1, Optional.empty());
                    Evidence evidence = new Evidence(statements, origins, Sayings.ACTORS, Sayings.US, List.of());
                    Aggregates aggregates = new Aggregator(thin).aggregate(evidence);
                    Statistics statistics = new Survey(thin)
                            .of(
                                    evidence,
                                    aggregates.positions(),
                                    List.of(),
                                    statements,
                                    Optional.of(sample(statements)));
                    assertFinite(new Figures(aggregates, statistics));
                }
            }
        }
    }

    private static void assertFinite(Figures figures) {
        assertThat(estimates(figures)).allSatisfy(estimate -> {
            assertThat(estimate.score()).isBetween(-1.0, 1.0);
            assertThat(estimate.interval().lower()).isBetween(-1.0, estimate.score());
            assertThat(estimate.interval().upper()).isBetween(estimate.score(), 1.0);
        });
        assertThat(figures.aggregates().positions())
                .allSatisfy(
                        position -> assertThat(position.effectiveStatements()).isFinite());
        assertThat(figures.statistics().comparisons())
                .allSatisfy(contrast -> assertThat(contrast.p()).isBetween(0.0, 1.0));
        assertThat(figures.statistics().changePoints())
                .allSatisfy(change -> assertThat(change.p()).isBetween(0.0, 1.0));
        assertThat(figures.statistics().influences())
                .flatExtracting(influence -> influence.parts())
                .allSatisfy(part -> assertThat(part.shift()).isBetween(-2.0, 2.0));
    }

    /** The copy has a name that sorts before the original's, and is the one that counts. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void duplicatingAnArticleChangesNothing(long seed) {
        List<Statement> statements = Sayings.random(new Random(seed));
        List<Statement> doubled = new ArrayList<>(statements);
        statements.stream()
                .filter(statement -> statement.article().equals("a3"))
                .forEach(statement -> doubled.add(Sayings.moved(statement, "a-copy")));
        List<Origin> origins = new ArrayList<>(origins());
        LocalDate date = new HashMap<>(Sayings.dates()).get("a3");
        origins.add(new Origin("a-copy", Optional.ofNullable(date), Optional.empty(), "a3"));

        Figures one = figures(statements);
        for (String leftOut : List.of("a-copy", "a3")) {
            Figures other = figures(doubled, origins, List.of(leftOut));
            assertThat(other.aggregates()).isEqualTo(one.aggregates());
            assertThat(other.statistics().trends()).isEqualTo(one.statistics().trends());
            assertThat(other.statistics().rolling()).isEqualTo(one.statistics().rolling());
            assertThat(other.statistics().comparisons())
                    .isEqualTo(one.statistics().comparisons());
            assertThat(other.statistics().changePoints())
                    .isEqualTo(one.statistics().changePoints());
        }
        assertThat(figures(doubled, origins, List.of("a-copy")).statistics().influences())
                .isEqualTo(one.statistics().influences());
    }
}
