package org.entente.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Period;

/** Makes a configuration of a YAML file; what the file leaves out is as in {@link Configuration#defaults()}. */
final class ConfigurationReader {
    private static final Set<String> KEYS =
            Set.of("target", "extends", "actors", "scorer", "weights", "aggregation", "seed", "tone");
    private static final Set<String> TARGET_KEYS = Set.of("id", "name", "counterpart");
    private static final Set<String> WEIGHT_KEYS =
            Set.of("quote", "reported", "narrator", "past", "hedged", "conditional", "denied");
    private static final Set<String> AGGREGATION_KEYS =
            Set.of("level", "resamples", "priorStrength", "minimumEffectiveStatements", "period");

    private ConfigurationReader() {}

    static Configuration read(YamlFile file) throws ConfigurationException {
        if (file.root().isEmpty()) {
            return Configuration.defaults();
        }
        Configuration standard = Configuration.defaults();
        Section root = Section.of(file, "", file.root().get(), KEYS);
        List<Actor> actors = ActorsReader.read(root, standard.actors());
        List<Actor> others = ActorsReader.others(root, actors);
        Optional<String> scorer = root.text("scorer");
        Optional<Boolean> tone = root.truth("tone");
        return new Configuration(
                target(root, standard.target(), actors),
                actors,
                others,
                scorer.orElse(standard.scorer()),
                weights(root),
                aggregation(root),
                tone.orElse(standard.tone()));
    }

    private static Target target(Section root, Target standard, List<Actor> actors) throws ConfigurationException {
        Optional<Section> given = root.section("target", TARGET_KEYS);
        List<String> ids = actors.stream().map(Actor::id).toList();
        if (given.isEmpty()) {
            if (root.has("actors") && !ids.contains(standard.counterpart())) {
                throw root.error(
                        "actors",
                        "'" + standard.counterpart() + "', the counterpart of the default target, among the actors",
                        String.join(", ", ids) + ". Add it, or set target");
            }
            return standard;
        }
        Section section = given.get();
        String id = section.requiredId("id");
        String name = section.requiredText("name", "the target as it reads in a sentence");
        String counterpart = section.requiredText("counterpart", "the id of an actor");
        if (!ids.contains(counterpart)) {
            throw section.error(
                    "counterpart",
                    "the id of an actor of this configuration (" + String.join(", ", ids) + ")",
                    "'" + Messages.excerpt(counterpart) + "'." + Messages.didYouMean(counterpart, ids));
        }
        return new Target(id, name, counterpart);
    }

    private static StatementWeights weights(Section root) throws ConfigurationException {
        StatementWeights standard = StatementWeights.defaults();
        Optional<Section> given = root.section("weights", WEIGHT_KEYS);
        if (given.isEmpty()) {
            return standard;
        }
        Section section = given.get();
        return new StatementWeights(
                weight(section, "quote", standard.quote()),
                weight(section, "reported", standard.reported()),
                weight(section, "narrator", standard.narrator()),
                weight(section, "past", standard.past()),
                weight(section, "hedged", standard.hedged()),
                weight(section, "conditional", standard.conditional()),
                weight(section, "denied", standard.denied()));
    }

    private static double weight(Section section, String key, double standard) throws ConfigurationException {
        double weight = section.decimal(key).orElse(standard);
        if (!(weight > 0 && weight <= 1000)) {
            throw section.error(key, "a number above 0 and at most 1000", "'" + weight + "'");
        }
        return weight;
    }

    private static AggregationOptions aggregation(Section root) throws ConfigurationException {
        AggregationOptions standard = AggregationOptions.defaults();
        long seed = root.integer("seed").orElse(standard.seed());
        Optional<Section> given = root.section("aggregation", AGGREGATION_KEYS);
        if (given.isEmpty()) {
            return new AggregationOptions(
                    standard.level(),
                    standard.resamples(),
                    seed,
                    standard.priorStrength(),
                    standard.minimumEffectiveStatements(),
                    standard.period());
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
        return new AggregationOptions(level, (int) resamples, seed, prior, minimum, period(section));
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
