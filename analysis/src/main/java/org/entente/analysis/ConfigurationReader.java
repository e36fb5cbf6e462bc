package org.entente.analysis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.correction.CodedSample;

/** Makes a configuration of a YAML file; what the file leaves out is as in {@link Configuration#defaults()}. */
final class ConfigurationReader {
    private static final Set<String> KEYS =
            Set.of("target", "extends", "actors", "scorer", "weights", "aggregation", "seed", "tone", "coded");
    private static final Set<String> TARGET_KEYS = Set.of("id", "name", "counterpart");
    private static final Set<String> WEIGHT_KEYS =
            Set.of("quote", "reported", "narrator", "past", "hedged", "conditional", "denied");

    private ConfigurationReader() {}

    /**
     * Reads the configuration.
     *
     * @param folder what relative paths in it start from
     */
    static Configuration read(YamlFile file, Path folder) throws ConfigurationException {
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
                AggregationReader.read(root),
                tone.orElse(standard.tone()),
                coded(root, folder));
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

    private static Optional<CodedSample> coded(Section root, Path folder) throws ConfigurationException {
        Optional<String> path = root.text("coded");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            CodedSample sample = CodedSheet.read(folder.resolve(path.get()), CodedSheet.Known.ANY);
            if (sample.coders().isEmpty()) {
                throw root.error("coded", "a sheet with rows that have id, coder and stance", "none");
            }
            return Optional.of(sample);
        } catch (InvalidPathException e) {
            throw root.error("coded", "the path of a coded sheet", "'" + Messages.excerpt(path.get()) + "'");
        } catch (ConfigurationException e) {
            throw e;
        } catch (RequestException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }
}
