package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.stance.Stance;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Person;
import org.entente.stance.position.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final String TWO_ACTORS = """
            target: {id: trade-with-beta, name: trade with Beta, counterpart: beta}
            actors:
              - id: alpha
                name: Alpha
                color: "#AA0011"
                aliases: [Alphaland, the Alphan Republic]
                adjectives: [Alphan]
                bodies: [Alphan Senate]
                places: [Alphaville]
                people:
                  - {name: Ada Ames, aliases: [Ada B. Ames], role: president, from: 2010-01-02, to: 2014-03-04}
                  - name: Al Orr
              - {id: beta, name: Beta, aliases: [Betaland]}
            """;

    @TempDir
    Path folder;

    @Test
    void readsActorsAndTarget() throws Exception {
        Configuration configuration = read(TWO_ACTORS);
        assertThat(configuration.target()).isEqualTo(new Target("trade-with-beta", "trade with Beta", "beta"));
        assertThat(configuration.actors()).extracting(Actor::id).containsExactly("alpha", "beta");
        Actor alpha = configuration.actors().get(0);
        assertThat(alpha.color()).isEqualTo("#aa0011");
        assertThat(alpha.aliases()).containsExactly("Alphaland", "the Alphan Republic");
        assertThat(alpha.people().get(0))
                .isEqualTo(new Person(
                        "Ada Ames",
                        java.util.List.of("Ada B. Ames"),
                        Optional.of("president"),
                        Optional.of(LocalDate.of(2010, 1, 2)),
                        Optional.of(LocalDate.of(2014, 3, 4))));
        assertThat(configuration.actors().get(1).color()).matches("#[0-9a-f]{6}");
    }

    @Test
    void readsNumbersAndPeriod() throws Exception {
        Configuration configuration = read(TWO_ACTORS + """
                scorer: other
                seed: 42
                tone: true
                weights: {past: 0.5, quote: 2}
                aggregation: {level: 0.9, resamples: 500, priorStrength: 0, minimumEffectiveStatements: 3, period: month}
                """);
        assertThat(configuration.scorer()).isEqualTo("other");
        assertThat(configuration.tone()).isTrue();
        assertThat(configuration.weights().past()).isEqualTo(0.5);
        assertThat(configuration.weights().quote()).isEqualTo(2);
        assertThat(configuration.weights().hedged()).isEqualTo(0.6);
        assertThat(configuration.aggregation().seed()).isEqualTo(42);
        assertThat(configuration.aggregation().resamples()).isEqualTo(500);
        assertThat(configuration.aggregation().period()).contains(Period.MONTH);
    }

    @Test
    void readsWindowsSplitAndSimilarity() throws Exception {
        var aggregation = read("aggregation: {rollingDays: 90, bandwidthDays: 200, split: 2014-03-18, "
                        + "duplicateSimilarity: 0.7}\n")
                .aggregation();
        assertThat(aggregation.rollingDays()).hasValue(90);
        assertThat(aggregation.bandwidthDays()).hasValue(200);
        assertThat(aggregation.split()).contains(LocalDate.of(2014, 3, 18));
        assertThat(aggregation.duplicateSimilarity()).isEqualTo(0.7);
    }

    @Test
    void readsACodedSheetBesideTheConfiguration() throws Exception {
        Files.writeString(folder.resolve("coded.csv"), "id,coder,stance\na:0:x>y,Anna,favor\na:1:x>y,Anna,perhaps\n");
        var coded = read("coded: coded.csv\n").coded().orElseThrow();

        assertThat(coded.coders().get("Anna"))
                .containsEntry("a:0:x>y", Stance.FAVOR)
                .hasSize(1);
        assertThat(coded.leftOut())
                .singleElement()
                .asString()
                .contains("coded.csv:3: ")
                .contains("got 'perhaps'");
        Files.writeString(folder.resolve("coded.csv"), "id,coder,stance\na:0:x>y,Anna,against\n");
        assertThat(read("coded: coded.csv\n").coded()).isNotEqualTo(Optional.of(coded));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'id,coder,stance\\n'                              | coded: expected a sheet with rows that have id, coder and stance, got none.
            'id,coder\\na,b\\n'                                | expected a row of column names with id, coder and stance
            'id,coder,stance\\na,Anna,FAVOR\\na,anna,AGAINST\\n' | give two coders two names
            """)
    void refusesACodedSheetThatCannotBeUsed(String sheet, String message) throws Exception {
        Files.writeString(folder.resolve("coded.csv"), sheet.replace("\\n", "\n"));
        assertThatThrownBy(() -> read("coded: coded.csv\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesACodedSheetThatIsNotThere() {
        assertThatThrownBy(() -> read("coded: nowhere.csv\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("nowhere.csv: there is no such coded sheet.");
    }

    @Test
    void oneLineAddsTheWorld() throws Exception {
        Configuration configuration = read("extends: world\n");
        assertThat(configuration.actors()).isEqualTo(Configuration.defaults().actors());
        assertThat(configuration.others())
                .extracting(Actor::id)
                .contains("pakistan", "nato")
                .doesNotContain("moscow", "washington", "kabul", "taliban");
        assertThat(configuration.known()).hasSizeGreaterThan(79);
    }

    @Test
    void ownActorsStandBeforeTheWorlds() throws Exception {
        Configuration configuration = read("""
                extends: world
                actors: [washington, iran, {id: france, name: Paris, aliases: [France]}]
                """);
        assertThat(configuration.actors()).extracting(Actor::name).containsExactly("Washington", "Iran", "Paris");
        assertThat(configuration.others())
                .extracting(Actor::id)
                .contains("moscow", "germany")
                .doesNotContain("iran", "france");
    }

    @Test
    void actorsHaveAllFieldsOfTheRegistry() throws Exception {
        Actor actor = read("""
                actors:
                  - washington
                  - {id: a, name: A, aliases: [A], demonyms: [As], titles: [the first A], namesakes: [A B]}
                """).actors().get(1);
        assertThat(actor.demonyms()).containsExactly("As");
        assertThat(actor.titles()).containsExactly("the first A");
        assertThat(actor.namesakes()).containsExactly("A B");
    }

    @Test
    void emptyFileMeansDefaults() throws Exception {
        assertThat(read("# nothing yet\n")).isEqualTo(Configuration.defaults());
    }

    @Test
    void digestKnowsOnlyWhatIsSaid() throws Exception {
        String digest = read(TWO_ACTORS).sha256();
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(read("# a comment\n" + TWO_ACTORS + "seed: 1\n").sha256()).isEqualTo(digest);
        assertThat(read(TWO_ACTORS + "seed: 2\n").sha256()).isNotEqualTo(digest);
        assertThat(read(TWO_ACTORS).withSeed(2).sha256())
                .isEqualTo(read(TWO_ACTORS + "seed: 2\n").sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wieghts: {}                      | :1:1: unknown key 'wieghts'; expected one of actors, aggregation, coded, extends, scorer, seed, target, tone, weights. Did you mean 'weights'?
            weights: {quoted: 1}             | :1:11: unknown key 'weights.quoted'; expected one of conditional, denied, hedged, narrator, past, quote, reported. Did you mean 'quote'?
            weights: 3                       | :1:10: weights: expected a mapping with conditional, denied, hedged, narrator, past, quote, reported, got '3'.
            weights: {past: much}            | :1:17: weights.past: expected a number, got 'much'.
            weights: {past: 0}               | :1:17: weights.past: expected a number above 0 and at most 1000, got '0.0'.
            weights: {past: .nan}            | :1:17: weights.past: expected a
            seed: 1.5                        | :1:7: seed: expected a whole number, got '1.5'.
            seed: 99999999999999999999       | :1:7: seed: expected a whole number, got '99999999999999999999'.
            tone: sometimes                  | :1:7: tone: expected true or false, got 'sometimes'.
            scorer: 5                        | :1:9: scorer: expected text, got '5'. Put it in quotation marks.
            scorer:                          | :1:8: scorer: expected text, got nothing.
            aggregation: {level: 95}         | :1:22: aggregation.level: expected a number above 0 and below 1, such as 0.95, got '95.0'.
            aggregation: {resamples: 5}      | :1:26: aggregation.resamples: expected a whole number from 100 to 1000000, got '5'.
            aggregation: {priorStrength: -1} | :1:30: aggregation.priorStrength: expected a number from 0 to below 1000000, got '-1.0'.
            aggregation: {minimumEffectiveStatements: 0} | :1:43: aggregation.minimumEffectiveStatements: expected a number from 1 to below 1000000, got '0.0'.
            aggregation: {period: monthly}   | :1:23: aggregation.period: expected one of month, quarter, year, got 'monthly'. Did you mean 'month'?
            aggregation: {rollingDays: 0}    | :1:28: aggregation.rollingDays: expected a whole number of days from 1 to 100000, got '0'.
            aggregation: {bandwidthDays: x}  | :1:30: aggregation.bandwidthDays: expected a whole number, got 'x'.
            aggregation: {split: 2014-02-30} | :1:22: aggregation.split: expected a calendar date yyyy-MM-dd, got '2014-02-30'.
            aggregation: {duplicateSimilarity: 2} | :1:36: aggregation.duplicateSimilarity: expected a number above 0 and at most 1, got '2.0'.
            coded: 7                         | :1:8: coded: expected text, got '7'. Put it in quotation marks.
            extends: moon                    | :1:10: extends: expected 'world', got 'moon'.
            actors: {}                       | :1:9: actors: expected a list, got a mapping.
            actors: []                       | :1:9: actors: expected at least one actor, got an empty list.
            actors: [atlantis]               | :1:10: actors[0]: expected the id of a shipped actor (
            actors: [[a]]                    | :1:10: actors[0]: expected the id of a shipped actor or a mapping, got a list.
            actors: [{name: A}]              | :1:10: actors[0].id: expected an id, got nothing. Add the key.
            actors: [{id: A B, name: A}]     | :1:15: actors[0].id: expected an id of lower-case letters, digits and hyphens, got 'A B'.
            actors: [{id: a, name: ' '}]     | :1:24: actors[0].name: expected text, got ''.
            actors: [{id: a, name: A}]       | :1:10: actors[0].aliases: expected at least one name that means the actor, got nothing. Add the key.
            actors: [{id: a, name: A, aliases: []}] | :1:36: actors[0].aliases: expected at least one name that means the actor, got an empty list.
            actors: [{id: a, name: A, aliases: ['']}] | :1:37: actors[0].aliases[0]: expected text, got ''.
            actors: [{id: a, name: A, alias: [A]}] | :1:27: unknown key 'actors[0].alias'; expected one of adjectives, aliases, bodies, color, demonyms, id, name, namesakes, people, phrase, places, titles. Did you mean 'aliases'?
            actors: [{id: a, name: A, aliases: [A], color: red}] | :1:48: actors[0].color: expected '#rrggbb' with six hexadecimal digits, got 'red'.
            actors: [{id: a, name: A, aliases: [A], people: [{name: P, from: 2014-02-30}]}] | :1:66: actors[0].people[0].from: expected a calendar date yyyy-MM-dd, got '2014-02-30'.
            actors: [{id: a, name: A, aliases: [A], people: [{name: P, from: 2014-02-03, to: 2013-01-01}]}] | :1:82: actors[0].people[0].to: expected a day on or after 2014-02-03, got '2013-01-01'.
            actors: [{id: a, name: A, aliases: [A]}, {id: a, name: B, aliases: [B]}] | :1:42: actors[1]: actor 'a' is listed twice; keep one of them.
            actors: [{id: a, name: A, aliases: [A]}] | :1:9: actors: expected 'washington', the counterpart of the default target, among the actors, got a. Add it, or set target.
            target: {id: t, name: T}         | :1:9: target.counterpart: expected the id of an actor, got nothing. Add the key.
            target: {id: t, name: T, counterpart: nobody} | :1:39: target.counterpart: expected the id of an actor of this configuration (
            seed: 1|
            """)
    void saysWhatIsWrongAndWhere(String yaml, String message) throws Exception {
        if (message == null) {
            assertThat(read(yaml).aggregation().seed()).isEqualTo(1);
            return;
        }
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(folder.resolve("entente.yaml") + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void endsAMessageWithoutSuggestionInOnePeriod() {
        assertThatThrownBy(() -> read("target: {id: t, name: T, counterpart: nobody}\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith("got 'nobody'.");
    }

    @Test
    void refusesTheSameKeyTwice() {
        assertThatThrownBy(() -> read("seed: 1\nseed: 2\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(":2:")
                .hasMessageContaining("seed");
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertThatThrownBy(() -> read("seed: [1\nscorer: x: y"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("entente.yaml:")
                .hasMessageContaining("expected YAML")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> read("just words"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("expected a mapping with actors, ");
    }

    @Test
    void refusesAliasesAndSecondDocuments() {
        assertThatThrownBy(() -> read("weights: &w {past: 1}\naggregation: *w\n"))
                .hasMessageContaining("YAML aliases are not supported");
        assertThatThrownBy(() -> read("seed: 1\n---\nseed: 2\n")).hasMessageContaining("expected one YAML document");
    }

    @Test
    void refusesAMissingFileAFolderAndOtherBytes() throws Exception {
        assertThatThrownBy(() -> Configuration.read(folder.resolve("none.yaml")))
                .hasMessage(folder.resolve("none.yaml") + ": there is no such configuration file.");
        assertThatThrownBy(() -> Configuration.read(folder)).hasMessageContaining("it is a folder");
        Path latin = Files.write(folder.resolve("latin.yaml"), "scorer: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Configuration.read(latin)).hasMessageContaining("expected UTF-8");
        Path large = Files.write(folder.resolve("large.yaml"), new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> Configuration.read(large)).hasMessageContaining("at most 1 MB");
    }

    private Configuration read(String yaml) throws IOException, ConfigurationException {
        return Configuration.read(Files.writeString(folder.resolve("entente.yaml"), yaml));
    }
}
