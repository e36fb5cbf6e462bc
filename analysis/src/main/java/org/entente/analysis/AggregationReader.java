package org.entente.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Period;

/** Reads how statements become positions. */
final class AggregationReader {
    private static final int LONGEST_DAYS = 100_000;
    private static final Set<String> KEYS = Set.of(
            "level",
            "resamples",
            "priorStrength",
            "minimumEffectiveStatements",
            "period",
            "rollingDays",
            "bandwidthDays",
            "split",
            "duplicateSimilarity");

    private AggregationReader() {}

    static AggregationOptions read(Section root) throws ConfigurationException {
        AggregationOptions standard = AggregationOptions.defaults();
        long seed = root.integer("seed").orElse(standard.seed());
        Optional<Section> given = root.section("aggregation", KEYS);
        if (given.isEmpty()) {
            return standard.withSeed(seed);
        }
        Section section = given.get();
        double level = section.decimal("level").orElse(standard.level());
        check(section, "level", level > 0 && level < 1, "a number above 0 and below 1, such as 0.95", () -> level);
        long resamples = section.integer("resamples").orElse(standard.resamples());
        check(
                section,
                "resamples",
                resamples >= 100 && resamples <= 1_000_000,
                "a whole number from 100 to 1000000",
                () -> resamples);
        double prior = section.decimal("priorStrength").orElse(standard.priorStrength());
        check(section, "priorStrength", prior >= 0 && prior < 1e6, "a number from 0 to below 1000000", () -> prior);
        double minimum = section.decimal("minimumEffectiveStatements").orElse(standard.minimumEffectiveStatements());
        check(
                section,
                "minimumEffectiveStatements",
                minimum >= 1 && minimum < 1e6,
                "a number from 1 to below 1000000",
                () -> minimum);
        Optional<LocalDate> split = section.date("split");
        return new AggregationOptions(
                level,
                (int) resamples,
                seed,
                prior,
                minimum,
                period(section),
                days(section, "rollingDays"),
                days(section, "bandwidthDays"),
                split,
                similarity(section, standard.duplicateSimilarity()));
    }

    private static double similarity(Section section, double standard) throws ConfigurationException {
        double similarity = section.decimal("duplicateSimilarity").orElse(standard);
        check(
                section,
                "duplicateSimilarity",
                similarity > 0 && similarity <= 1,
                "a number above 0 and at most 1",
                () -> similarity);
        return similarity;
    }

    private static OptionalInt days(Section section, String key) throws ConfigurationException {
        OptionalLong days = section.integer(key);
        if (days.isEmpty()) {
            return OptionalInt.empty();
        }
        long given = days.getAsLong();
        check(
                section,
                key,
                given >= 1 && given <= LONGEST_DAYS,
                "a whole number of days from 1 to " + LONGEST_DAYS,
                () -> given);
        return OptionalInt.of((int) given);
    }

    private static void check(Section section, String key, boolean holds, String expected, Supplier<Number> got)
            throws ConfigurationException {
        if (!holds) {
            throw section.error(key, expected, "'" + got.get() + "'");
        }
    }

    private static Optional<Period> period(Section section) throws ConfigurationException {
        Optional<String> text = section.text("period");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = Arrays.stream(Period.values())
                .map(period -> period.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(text.get())) {
            throw section.error(
                    "period",
                    "one of " + String.join(", ", names),
                    "'" + Messages.excerpt(text.get()) + "'." + Messages.didYouMean(text.get(), names));
        }
        return Optional.of(Period.valueOf(text.get().toUpperCase(Locale.ROOT)));
    }
}
