package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.stance.actor.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schemas hold for what ships, and refuse what the program refuses. */
class SchemaTest {
    private static final Path DOCS = Path.of("..", "docs", "schema");
    private static final Path SEEDS = Path.of("..", "seeds", "entente.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"actors.yaml", "world.yaml"})
    void shippedRegistriesAreAsTheSchemaSays(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Actor.class.getResourceAsStream(resource))) {
            assertThat(problems("actors.schema.json", new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void sampleConfigurationIsAsTheSchemaSays() throws IOException {
        assertThat(problems("entente.schema.json", Files.readString(SEEDS))).isEmpty();
        assertThat(problems("entente.schema.json", "extends: world\nactors: [iran, {id: a, name: A, aliases: [A]}]\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wieghts: {}",
                "extends: moon",
                "actors: []",
                "actors: [{id: A B, name: A, aliases: [A]}]",
                "actors: [{id: a, name: A}]",
                "actors: [{id: a, name: A, aliases: [A], alias: [B]}]",
                "actors: [{id: a, name: A, aliases: [A], people: [{name: P, from: '2014'}]}]",
                "weights: {past: 0}",
                "aggregation: {rollingDays: 0}",
                "aggregation: {split: soon}",
                "aggregation: {duplicateSimilarity: 0}",
                "coded: 5",
                "tone: sometimes"
            })
    void refusesWhatTheProgramRefuses(String yaml) throws Exception {
        assertThat(problems("entente.schema.json", yaml)).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> ConfigurationReader.read(YamlFile.parse("entente.yaml", yaml), Path.of(""))))
                .isInstanceOf(ConfigurationException.class);
    }

    private static List<?> problems(String schema, String yaml) throws IOException {
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve(schema)), InputFormat.JSON);
        return read.validate(yaml, InputFormat.YAML);
    }
}
