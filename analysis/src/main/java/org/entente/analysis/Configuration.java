package org.entente.analysis;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.ActorRegistry;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.correction.CodedSample;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What to ask of the articles, and how to weigh the answers.
 *
 * @param actors who is looked for, in the order of the report
 * @param others who is looked for as well, and is in the report only where a statement is theirs or about them
 * @param scorer id of the stance scorer
 * @param tone whether each sentence's tone is measured, which is slow
 * @param coded what people said of statements that they coded, by which positions are corrected; empty for no correction
 */
public record Configuration(
        Target target,
        List<Actor> actors,
        List<Actor> others,
        String scorer,
        StatementWeights weights,
        AggregationOptions aggregation,
        boolean tone,
        Optional<CodedSample> coded) {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public Configuration {
        actors = List.copyOf(actors);
        others = List.copyOf(others);
    }

    /** Everyone who is looked for. */
    public List<Actor> known() {
        return Stream.concat(actors.stream(), others.stream()).toList();
    }

    /** Who is in a report on these statements: the actors, and the others that the statements name. */
    List<Actor> reported(List<Statement> statements) {
        Set<String> named = statements.stream()
                .flatMap(statement -> Stream.of(statement.holder(), statement.target()))
                .collect(Collectors.toUnmodifiableSet());
        return Stream.concat(actors.stream(), others.stream().filter(actor -> named.contains(actor.id())))
                .toList();
    }

    /** Where the shipped actors stand toward cooperation with the US. */
    public static Configuration defaults() {
        return new Configuration(
                new Target("cooperation-with-us", "cooperation with the US", "washington"),
                ActorRegistry.shipped(),
                List.of(),
                "encoder",
                StatementWeights.defaults(),
                AggregationOptions.defaults(),
                false,
                Optional.empty());
    }

    /**
     * Reads a YAML file. A key that it leaves out keeps its default.
     *
     * @throws ConfigurationException if the file cannot be read or is not as expected
     */
    public static Configuration read(Path file) throws ConfigurationException {
        Path folder = file.toAbsolutePath().getParent();
        return ConfigurationReader.read(YamlFile.read(file), folder == null ? file : folder);
    }

    /** This configuration with another seed of the random numbers. */
    public Configuration withSeed(long seed) {
        return new Configuration(target, actors, others, scorer, weights, aggregation.withSeed(seed), tone, coded);
    }

    /** This configuration with the tone of each sentence measured. */
    public Configuration withTone() {
        return new Configuration(target, actors, others, scorer, weights, aggregation, true, coded);
    }

    /** Digest of everything that this configuration says, however it was written; lower-case hexadecimal. */
    public String sha256() {
        return Digests.sha256(CANONICAL.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }
}
