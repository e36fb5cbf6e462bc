package org.entente.analysis.coding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.stance.Stance;
import org.entente.stance.agreement.Agreement;
import org.entente.stance.agreement.Comparison;
import org.entente.stance.agreement.ConfusionMatrix;
import org.entente.stance.agreement.Measure;
import org.entente.stance.agreement.Scale;
import org.entente.stance.agreement.Weighting;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Agreement as JSON; what is undefined is null, and figures have six digits. */
final class AgreementJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int DIGITS = 6;

    private AgreementJson() {}

    static String of(AgreementOutcome outcome) {
        Agreement agreement = outcome.agreement();
        ObjectNode json = MAPPER.createObjectNode().put("schema", "entente/agreement/1");
        comparisons(json.putArray("modelWithCoders"), agreement.modelWithCoders());
        agreement
                .modelWithMajority()
                .ifPresentOrElse(
                        majority -> comparison(json.putObject("modelWithMajority"), majority),
                        () -> json.putNull("modelWithMajority"));
        comparisons(json.putArray("codersWithCoders"), agreement.codersWithCoders());
        agreement
                .amongCoders()
                .ifPresentOrElse(
                        alpha -> scales(json.putObject("amongCoders").putObject("alpha"), alpha),
                        () -> json.putNull("amongCoders"));
        ArrayNode ties = json.putArray("ties");
        agreement.ties().forEach(ties::add);
        ArrayNode leftOut = json.putArray("leftOut");
        outcome.leftOut().forEach(leftOut::add);
        ArrayNode notes = json.putArray("notes");
        outcome.notes().forEach(notes::add);
        return MAPPER.writeValueAsString(json);
    }

    private static void comparisons(ArrayNode array, Iterable<Comparison> comparisons) {
        comparisons.forEach(comparison -> comparison(array.addObject(), comparison));
    }

    private static void comparison(ObjectNode json, Comparison comparison) {
        json.put("reference", comparison.reference());
        json.put("other", comparison.other());
        json.put("n", comparison.units());
        measure(json, "observedAgreement", comparison.observedAgreement());
        scales(json.putObject("alpha"), comparison.alpha());
        ObjectNode kappa = json.putObject("kappa");
        for (Weighting weighting : Weighting.values()) {
            measure(kappa, name(weighting), value(comparison.kappa(), weighting));
        }
        ObjectNode confusion = json.putObject("confusion");
        for (Stance reference : ConfusionMatrix.ORDER) {
            ObjectNode row = confusion.putObject(reference.name());
            ConfusionMatrix.ORDER.forEach(
                    other -> row.put(other.name(), comparison.confusion().count(reference, other)));
        }
        byStance(json.putObject("precision"), stance -> value(comparison.precision(), stance));
        byStance(json.putObject("recall"), stance -> value(comparison.recall(), stance));
    }

    private static void scales(ObjectNode json, Map<Scale, Measure> alpha) {
        for (Scale scale : Scale.values()) {
            measure(json, name(scale), value(alpha, scale));
        }
    }

    private static void byStance(ObjectNode json, Function<Stance, Measure> measures) {
        ConfusionMatrix.ORDER.forEach(stance -> measure(json, stance.name(), measures.apply(stance)));
    }

    private static <K> Measure value(Map<K, Measure> measures, K key) {
        return Objects.requireNonNull(measures.get(key));
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void measure(ObjectNode json, String name, Measure measure) {
        ObjectNode figure = json.putObject(name);
        measure.value().ifPresentOrElse(value -> figure.put("value", rounded(value)), () -> figure.putNull("value"));
        measure.interval()
                .ifPresentOrElse(
                        interval -> figure.putObject("interval")
                                .put("lower", rounded(interval.lower()))
                                .put("upper", rounded(interval.upper()))
                                .put("level", rounded(interval.level())),
                        () -> figure.putNull("interval"));
    }

    private static BigDecimal rounded(double value) {
        BigDecimal number =
                BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 1 ? number.setScale(1, RoundingMode.UNNECESSARY) : number;
    }
}
