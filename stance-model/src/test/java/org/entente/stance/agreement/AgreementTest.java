package org.entente.stance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.stance.Stance.AGAINST;
import static org.entente.stance.Stance.FAVOR;
import static org.entente.stance.Stance.NEITHER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.stance.Stance;
import org.entente.stance.position.Interval;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final AgreementOptions OPTIONS = AgreementOptions.defaults();

    @Test
    void comparesTheModelWithACoder() {
        // model: A A A F F N, coder: A A N F A N
        Agreement agreement = Agreement.of(codings("AAAFFN", "AANFAN"), OPTIONS);
        Comparison comparison = agreement.modelWithCoders().get(0);
        assertThat(comparison.reference()).isEqualTo("c1");
        assertThat(comparison.other()).isEqualTo("model");
        assertThat(comparison.units()).isEqualTo(6);
        assertThat(comparison.observedAgreement().value()).hasValue(4.0 / 6);
        assertThat(comparison.confusion().counts())
                .containsExactly(List.of(2, 0, 1), List.of(1, 1, 0), List.of(0, 0, 1));
        assertThat(comparison.confusion().count(NEITHER, AGAINST)).isEqualTo(1);
        assertThat(comparison.precision().get(AGAINST).value()).hasValue(2.0 / 3);
        assertThat(comparison.recall().get(AGAINST).value()).hasValue(2.0 / 3);
        assertThat(comparison.precision().get(FAVOR).value()).hasValue(0.5);
        assertThat(comparison.recall().get(FAVOR).value()).hasValue(1.0);
        // By hand: chance (3 x 3 + 2 x 1 + 1 x 2) / 36 = 13/36; (24/36 - 13/36) / (23/36) = 11/23.
        assertThat(comparison.kappa().get(Weighting.UNWEIGHTED).value().orElseThrow())
                .isCloseTo(11.0 / 23, within(1e-12));
        // By hand: 12 codings, A 6, N 3, F 3; disagreement observed 4/12, expected 2 (18 + 18 + 9) / (12 x 11).
        assertThat(comparison.alpha().get(Scale.NOMINAL).value().orElseThrow())
                .isCloseTo(1 - 11 * 2.0 / 45, within(1e-12));
    }

    @Test
    void aSecondCoderBringsAMajorityAndAPair() {
        Agreement agreement = Agreement.of(codings("AAFF", "AAFA", "AAF."), OPTIONS);
        assertThat(agreement.modelWithCoders())
                .extracting(Comparison::reference)
                .containsExactly("c1", "c2");
        assertThat(agreement.modelWithMajority().orElseThrow().units()).isEqualTo(3);
        assertThat(agreement.ties()).isEmpty();
        assertThat(agreement.codersWithCoders()).singleElement().satisfies(pair -> {
            assertThat(pair.units()).isEqualTo(3);
            assertThat(pair.observedAgreement().value()).hasValue(1.0);
        });
        assertThat(agreement.amongCoders().orElseThrow().get(Scale.NOMINAL).value())
                .hasValue(1.0);
    }

    @Test
    void alphaAmongTwoCodersIsThatOfTheirPair() {
        Agreement agreement = Agreement.of(codings("AAFFNN", "AAFANF", "ANFFNF"), OPTIONS);
        assertThat(agreement.amongCoders())
                .hasValue(agreement.codersWithCoders().get(0).alpha());
    }

    @Test
    void unitsOnWhichTheCodersAreSplitHaveNoMajority() {
        Agreement agreement = Agreement.of(codings("AAF", "AFF", "ANF"), OPTIONS);
        assertThat(agreement.ties()).containsExactly("u01");
        assertThat(agreement.modelWithMajority().orElseThrow().units()).isEqualTo(2);
    }

    @Test
    void threeCodersDecideByTheMostCodings() {
        Agreement agreement = Agreement.of(codings("AF", "AF", "AA", "FN"), OPTIONS);
        assertThat(agreement.ties()).containsExactly("u01");
        assertThat(agreement.modelWithMajority().orElseThrow().confusion().count(AGAINST, AGAINST))
                .isEqualTo(1);
        assertThat(agreement.codersWithCoders()).hasSize(3);
    }

    @Test
    void oneCoderHasNoOneToAgreeWith() {
        Agreement agreement = Agreement.of(codings("AF", "AF"), OPTIONS);
        assertThat(agreement.modelWithMajority()).isEmpty();
        assertThat(agreement.codersWithCoders()).isEmpty();
        assertThat(agreement.amongCoders()).isEmpty();
    }

    @Test
    void codersWithoutASharedUnitMakeNoPair() {
        Agreement agreement = Agreement.of(codings("AF", "A.", ".F"), OPTIONS);
        assertThat(agreement.codersWithCoders()).isEmpty();
        assertThat(agreement.modelWithMajority()).isEmpty();
        assertThat(agreement.amongCoders().orElseThrow().get(Scale.NOMINAL)).isEqualTo(Measure.UNDEFINED);
    }

    @Test
    void aSingleCategoryHasNoAlphaAndNoKappa() {
        Comparison comparison =
                Agreement.of(codings("FFF", "FFF"), OPTIONS).modelWithCoders().get(0);
        assertThat(comparison.alpha().values()).containsOnly(Measure.UNDEFINED);
        assertThat(comparison.kappa().values()).containsOnly(Measure.UNDEFINED);
        assertThat(comparison.observedAgreement())
                .isEqualTo(new Measure(Optional.of(1.0), Optional.of(new Interval(1, 1, 0.95))));
        assertThat(comparison.precision().get(AGAINST)).isEqualTo(Measure.UNDEFINED);
    }

    @Test
    void aFigureThatRestsOnOneUnitHasNoInterval() {
        // A resample of n units misses one of them in (1 - 1/n)^n of all cases, and k of them in (1 - k/n)^n: with 20
        // units 36% for one, 12% for two.
        Comparison one = onlyComparison(codings("F" + "A".repeat(19), "F" + "A".repeat(19)));
        assertThat(one.precision().get(FAVOR)).isEqualTo(new Measure(Optional.of(1.0), Optional.empty()));
        assertThat(one.alpha().get(Scale.NOMINAL)).isEqualTo(new Measure(Optional.of(1.0), Optional.empty()));
        Comparison two = onlyComparison(codings("FF" + "A".repeat(18), "FF" + "A".repeat(18)));
        assertThat(two.precision().get(FAVOR).interval()).isPresent();
    }

    @Test
    void intervalsHoldTheValueAndDependOnTheSeedOnly() {
        for (long seed = 1; seed <= 10; seed++) {
            Codings codings = random(seed, 40);
            Agreement agreement = Agreement.of(codings, OPTIONS);
            assertThat(Agreement.of(codings, OPTIONS)).as("seed %d", seed).isEqualTo(agreement);
            assertThat(Agreement.of(codings, OPTIONS.withSeed(seed + 1)))
                    .as("seed %d", seed)
                    .isNotEqualTo(agreement);
            Comparison comparison = agreement.modelWithCoders().get(0);
            for (Measure measure : comparison.alpha().values()) {
                Interval interval = measure.interval().orElseThrow();
                assertThat(measure.value().orElseThrow())
                        .as("seed %d", seed)
                        .isBetween(interval.lower(), interval.upper());
            }
        }
    }

    @Test
    void swappingFavorAndAgainstChangesNoAgreement() {
        for (long seed = 1; seed <= 10; seed++) {
            Codings codings = random(seed, 30);
            SortedMap<String, SortedMap<String, Stance>> coders = new TreeMap<>();
            codings.coders().forEach((coder, stances) -> coders.put(coder, swapped(stances)));
            Comparison straight =
                    Agreement.of(codings, OPTIONS).modelWithCoders().get(0);
            Comparison swapped = Agreement.of(new Codings(swapped(codings.model()), coders), OPTIONS)
                    .modelWithCoders()
                    .get(0);
            for (Scale scale : Scale.values()) {
                assertThat(swapped.alpha().get(scale).value().orElseThrow())
                        .as("seed %d", seed)
                        .isCloseTo(straight.alpha().get(scale).value().orElseThrow(), within(1e-12));
            }
            assertThat(swapped.precision().get(FAVOR))
                    .isEqualTo(straight.precision().get(AGAINST));
        }
    }

    @Test
    void theIntervalOfAShareIsNearThatOfTheNormalApproximation() {
        // 70 of 100 agree: 0.7 +- 1.96 x sqrt(0.7 x 0.3 / 100) = [0.610, 0.790]; resampling adds noise of about 0.01.
        Comparison comparison = Agreement.of(codings("F".repeat(100), "F".repeat(70) + "A".repeat(30)), OPTIONS)
                .modelWithCoders()
                .get(0);
        Interval interval = comparison.observedAgreement().interval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(0.610, within(0.02));
        assertThat(interval.upper()).isCloseTo(0.790, within(0.02));
    }

    @Test
    void optionsAndRecordsRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new AgreementOptions(1, 2000, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> new AgreementOptions(0.95, 99, 1)).hasMessageContaining("resamples");
        assertThatThrownBy(() -> new Measure(Optional.of(Double.NaN), Optional.empty()))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new ConfusionMatrix(List.of(List.of(1)))).hasMessageContaining("counts");
    }

    private static Comparison onlyComparison(Codings codings) {
        return Agreement.of(codings, OPTIONS).modelWithCoders().get(0);
    }

    private static SortedMap<String, Stance> swapped(SortedMap<String, Stance> stances) {
        SortedMap<String, Stance> swapped = new TreeMap<>();
        stances.forEach(
                (unit, stance) -> swapped.put(unit, stance == FAVOR ? AGAINST : stance == AGAINST ? FAVOR : NEITHER));
        return swapped;
    }

    private static Codings random(long seed, int units) {
        Random random = new Random(seed);
        StringBuilder model = new StringBuilder();
        StringBuilder coder = new StringBuilder();
        for (int i = 0; i < units; i++) {
            char stance = "AFN".charAt(random.nextInt(3));
            model.append(stance);
            coder.append(random.nextInt(3) == 0 ? "AFN".charAt(random.nextInt(3)) : stance);
        }
        return codings(model.toString(), coder.toString());
    }

    /** A character a unit: A, F or N, and a point for a missing coding. */
    private static Codings codings(String model, String... coders) {
        SortedMap<String, SortedMap<String, Stance>> byCoder = new TreeMap<>();
        for (int i = 0; i < coders.length; i++) {
            byCoder.put("c" + (i + 1), stances(coders[i]));
        }
        return new Codings(stances(model), byCoder);
    }

    private static SortedMap<String, Stance> stances(String codes) {
        SortedMap<String, Stance> stances = new TreeMap<>();
        for (int i = 0; i < codes.length(); i++) {
            String code = codes.substring(i, i + 1);
            int unit = i;
            Arrays.stream(Stance.values())
                    .filter(stance -> stance.name().startsWith(code))
                    .forEach(stance -> stances.put(String.format("u%02d", unit), stance));
        }
        return stances;
    }
}
