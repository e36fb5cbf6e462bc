package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsLintCommandTest {
    private static final String TWO = """
            target: {id: t, name: T, counterpart: east}
            actors:
              - {id: east, name: East, aliases: [Eastland], people: [{name: Ann Low, role: envoy, to: 2010-01-31}]}
              - {id: west, name: West, aliases: [Westland]}
            """;

    @TempDir
    Path folder;

    private record Call(int code, String out, String err) {}

    @Test
    void aSoundRegistryHasNoFindings() throws Exception {
        assertThat(lint(TWO)).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void shippedActorsShareOneSurname() {
        Call call = call("actors", "lint");
        assertThat(call.out().lines())
                .singleElement()
                .asString()
                .startsWith("kabul, taliban.people 'Stanekzai': is the surname of ");
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void worldHasNoFindingsButSharedSurnames() throws Exception {
        Call call = lint("extends: world\n");
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines()).allMatch(line -> line.contains("is the surname of"));
    }

    @Test
    void namesRolesThatHaveEnded() throws Exception {
        Call call = lint(TWO, "--date", "2010-02-01");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .isEqualTo(config() + ": east.people 'Ann Low': the role 'envoy' ended on 2010-01-31, "
                        + "before 2010-02-01. Add the present role or the successor, if articles are that recent."
                        + System.lineSeparator());
        assertThat(lint(TWO, "--date", "2010-01-31").code()).isZero();
    }

    @Test
    void namesWhatCollidesContainsAndHasNoEffect() throws Exception {
        Call call = lint("""
                target: {id: t, name: T, counterpart: east}
                actors:
                  - id: east
                    name: East
                    aliases: [Eastland, Eastland, Old Eastland]
                    bodies: [Old Eastland]
                    namesakes: [Northland News]
                    people: [{name: Ann Low}, {name: Ann Low, from: 2001-01-01}, {name: Ben High, aliases: [High]}]
                  - id: west
                    name: West
                    aliases: [Eastland, Eastland Post]
                    people: [{name: Cy Low}, {name: Ben High}]
                """);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        assertThat(call.out()
                        .lines()
                        .map(line -> line.substring(config().toString().length() + 2)))
                .containsExactlyInAnyOrder(
                        "east.aliases 'Eastland': is already in east.aliases. Keep one of them.",
                        "east.bodies 'Old Eastland': is already in east.aliases. Keep one of them.",
                        "east.namesakes 'Northland News': contains no name of the actor and has no effect. "
                                + "Remove it, or check its spelling.",
                        "west.aliases 'Eastland': is a name of 'east' too, which is listed first and gets every "
                                + "mention. Leave it to one of the two.",
                        "east.aliases 'Old Eastland': contains a name of 'west' and wins over it. "
                                + "If that is right, list it in west.namesakes.",
                        "east.bodies 'Old Eastland': contains a name of 'west' and wins over it. "
                                + "If that is right, list it in west.namesakes.",
                        "west.aliases 'Eastland Post': contains a name of 'east' and wins over it. "
                                + "If that is right, list it in east.namesakes.",
                        "east.people 'Ben High': 'High' is a single word, which everyone of that name shares. "
                                + "Give a full form; surnames are understood after it.",
                        "east.people 'Ann Low': two entries cover the same days. Make their days follow each other.",
                        "west.people 'Ben High': is listed for 'east' at the same time and counts for neither. "
                                + "Leave the person to one of the two.",
                        "east, west.people 'Low': is the surname of Ann Low and Cy Low in the same years. "
                                + "Nothing, if articles give full names; a bare 'Low' counts for neither.");
    }

    @Test
    void namesWhoIsFrequentInArticlesAndNoActor() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("one.txt"),
                "Germany met Poland in Paris.\nGermany thanked Poland.\nGermany wrote to Moscow, and Moscow answered.\n");
        Files.writeString(articles.resolve("two.txt"), "Officials in Germany praised Poland and France.\n");
        Call call = lint(TWO, articles.toString(), "--top", "1");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .isEqualTo(config() + ": articles 'Germany': named 4 times in 2 articles, and no actor matches it. "
                        + "Add it to an actor, or leave it if it takes no part." + System.lineSeparator());
        assertThat(lint("extends: world\n", articles.toString()).out()).doesNotContain("Germany", "Poland");
    }

    @Test
    void namesArticlesThatCannotBeRead() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path good = Files.writeString(folder.resolve("good.txt"), "Nobody came.");
        Call call = lint(TWO, empty.toString(), good.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("entente: empty.txt: ");
    }

    @Test
    void refusesWrongUsage() throws Exception {
        assertThat(call("actors").code()).isEqualTo(2);
        assertThat(call("actors", "lint", folder.resolve("none").toString()).code())
                .isEqualTo(2);
        assertThat(call("actors", "lint", "--top", "0").err()).contains("'--top': expected at least 1, got 0");
        assertThat(call("actors", "lint", "--date", "2010-02-30").err())
                .contains("'--date': expected a calendar date yyyy-MM-dd, got '2010-02-30'");
        assertThat(lint("actorz: []\n").code()).isEqualTo(2);
    }

    private Path config() {
        return folder.resolve("entente.yaml");
    }

    private Call lint(String configuration, String... more) throws IOException {
        Files.writeString(config(), configuration);
        List<String> args = new ArrayList<>(List.of("actors", "lint", "--config", config().toString()));
        args.addAll(List.of(more));
        return call(args.toArray(String[]::new));
    }

    private static Call call(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new CommandRun(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false)
                .execute(args);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
