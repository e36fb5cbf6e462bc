package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    @TempDir
    Path folder;

    private Path articles;
    private Path out;

    /** What one call of the command came to. */
    private record Call(int code, String out, String err) {}

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        out = folder.resolve("out");
        Files.writeString(
                articles.resolve("talks.md"),
                "---\ntitle: Talks\ndate: 2016-02-01\noutlet: Our Own Test\n---\n"
                        + "Russia condemned the United States. Moscow rejected the American proposal.\n");
    }

    @Test
    void analyzeWritesTablesAndASummary() {
        Call call = call("analyze", articles.toString(), "--out", out.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("Position toward cooperation with the US, from 1 article:")
                .containsPattern("Taliban +INSUFFICIENT +- +0 statements")
                .contains("Results: " + out);
        assertThat(List.of("report.json", "statements.jsonl", "statements.csv", "positions.csv"))
                .allMatch(file -> Files.isRegularFile(out.resolve(file)));
    }

    @Test
    void reportWritesAPdfAPageAndCharts() {
        Call call = call("report", articles.toString(), "--out", out.toString(), "--quiet", "--threads=1", "--seed=7");
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(List.of("report.json", "report.pdf", "report.html"))
                .allMatch(file -> Files.isRegularFile(out.resolve(file)));
        assertThat(out.resolve("charts")).isDirectoryContaining("glob:**.png").isDirectoryContaining("glob:**.svg");
    }

    @Test
    void namesWhatCouldNotBeReadAndAnalyzesTheRest() throws Exception {
        Files.writeString(articles.resolve("empty.txt"), "");
        Files.writeString(articles.resolve("talks2.md"), "---\ndate: 31.2.2024\n---\nRussia spoke.\n");
        Call call = call("analyze", articles.toString(), "--out", out.toString(), "--no-cache", "--all");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("entente: empty.txt: "))
                .anyMatch(line -> line.startsWith("entente: talks2.md: ") && line.contains("31.2.2024"));
        assertThat(call.out()).contains("from 1 article (2 could not be read):");
        assertThat(out.resolve("report.json")).content().contains("empty.txt");
    }

    @Test
    void trainingWithoutItsLibrariesSaysWhatToBuild() {
        Call call = call("train", "--plover", "rows.tsv", "--out", out.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("entente: Expected the libraries for training on the class path, found none. "
                        + "Build them with 'mvn -DskipTests -pl training -am package'.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAMistakenConfiguration() throws Exception {
        Path config = Files.writeString(folder.resolve("entente.yaml"), "wieghts: {}\n");
        Call call = call("analyze", articles.toString(), "--out", out.toString(), "--config", config.toString());
        assertRefused(call);
        assertThat(call.err())
                .isEqualTo("entente: " + config
                        + ":1:1: unknown key 'wieghts'; expected one of actors, aggregation, coded, extends, "
                        + "scorer, seed, target, tone, weights. Did you mean 'weights'?" + System.lineSeparator());
    }

    @Test
    void refusesArticlesThatAreNotThere() throws Exception {
        Path missing = folder.resolve("missing");
        Call call = call("analyze", missing.toString(), "--out", out.toString());
        assertRefused(call);
        assertThat(call.err()).startsWith("entente: " + missing + ": expected an article or a folder of articles");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(call("report", empty.toString(), "--out", out.toString()));
    }

    @Test
    void refusesAnOutputFolderThatIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Call call = call("analyze", articles.toString(), "--out", file.toString());
        assertRefused(call);
        assertThat(call.err()).contains("expected an output folder that can be written");
        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(refused("analyze", articles.toString())).contains("Missing required option: '--out=DIR'.");
        assertThat(refused("analyze", "--out=x")).contains("Missing required parameter: 'PATH'.");
        assertThat(refused("analyze", "x", "--out=x", "--treads=2")).contains("Unknown option: '--treads=2'.");
        assertThat(refused("analyze", "x", "--out=x", "--threads=0"))
                .contains("'--threads': expected at least 1, got 0.");
        assertThat(refused("report", "x", "--out=x", "--excerpt=-1"))
                .contains("'--excerpt': expected at least 0, got -1.");
        assertThat(refused("analyze", "x", "--out=x", "--excerpt=1")).contains("--excerpt=1");
        assertThat(refused("analyze", "x", "--out=x", "--threads=two")).contains("'two' is not an int");
        assertThat(refused("analyse", "x")).contains("analyse").contains("Did you mean");
        assertThat(refused())
                .contains("Expected a command: analyze, report, evaluate, train, sample, agree or actors.");
    }

    @Test
    void showsHelpAndVersion() {
        assertThat(call("--help").out()).contains("analyze", "report", "Exit codes");
        assertThat(call("report", "--help").out()).contains("--out=DIR", "--threads=N", "--no-cache");
        Call version = call("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("entente \\d+\\.\\d+\\S* \\(Java \\S+, GPL-3.0-or-later\\)\\R");
    }

    @Test
    void evaluatePrintsATableOrJson() throws Exception {
        Path events = Files.writeString(
                folder.resolve("events.tsv"),
                "marked_sentence\tgold_penta\tgold_root\n<s>Arcadia</s> condemned <t>Utopia</t>.\t3\tACCUSE\n"
                        + "<s>Arcadia</s> praised <t>Utopia</t>.\t1\tSUPPORT\n");
        Call table = call(
                "evaluate", "--suite=plover", "--data=" + events, "--scorer=lexicon", "--baseline=majority,lookup");
        assertThat(table.err()).isEmpty();
        assertThat(table.code()).isZero();
        assertThat(table.out())
                .startsWith("Suite plover, 2 rows, 2 read, scorer lexicon" + System.lineSeparator())
                .containsPattern("entente +95% interval +majority +lookup")
                .containsPattern("binary_macro +1\\.000 +\\[1\\.000, 1\\.000\\] +0\\.333")
                .containsPattern("quad_macro +- +0\\.333")
                .containsPattern("VERBAL_CONFLICT +0 +0 +0 +0 +1 +0")
                .doesNotContain("All 2 rows");
        Files.writeString(events, "<s>Nobody</s\t1\tAID\n", java.nio.file.StandardOpenOption.APPEND);
        Call json = call(
                "evaluate",
                "--suite=plover",
                "--data=" + events,
                "--json",
                "--threads=1",
                "--limit=5",
                "--scorer=lexicon");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.err()).startsWith("entente: " + events + ":4: ").hasLineCount(1);
        assertThat(json.out()).startsWith("{\"suite\":\"plover\",\"rows\":2,").hasLineCount(1);
    }

    @Test
    void evaluateShowsRowsThatWereSeenApart() throws Exception {
        String heading = "marked_sentence\tgold_penta\tgold_root\n";
        String seen = "<s>Arcadia</s> condemned <t>Utopia</t>.\t3\tACCUSE\n";
        Path train = Files.writeString(folder.resolve("train.tsv"), heading + seen);
        Path events = Files.writeString(
                folder.resolve("events.tsv"), heading + seen + "<s>Arcadia</s> praised <t>Utopia</t>.\t1\tSUPPORT\n");
        Call call = call(
                "evaluate", "--suite=plover", "--data=" + events, "--train=" + train, "--scorer=lookup", "--quiet");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("Suite plover, 1 rows, 2 read, 1 seen, scorer lookup" + System.lineSeparator())
                .contains("Rows that stand in training data (1) are left out of the first figures.")
                .containsPattern("quad_accuracy +0\\.000(?s:.*)All 2 rows(?s:.*)quad_accuracy +0\\.500");
    }

    @Test
    void evaluateRefusesWhatItCannotScore() {
        Call unknown = call("evaluate", "--suite=plovr", "--data=x", "--json");
        assertRefused(unknown);
        assertThat(unknown.err())
                .startsWith("entente: No suite 'plovr'. Available: contrast, dse, ")
                .contains("Did you mean 'plover'?");
        Call missing = call("evaluate", "--suite=plover", "--data=" + folder.resolve("none"));
        assertRefused(missing);
        assertThat(missing.err()).hasLineCount(1).contains("nothing of this name");
        assertThat(refused("evaluate", "--suite=plover")).contains("Missing required option: '--data=PATH'.");
        assertThat(refused("evaluate", "--suite=plover", "--data=x", "--limit=0"))
                .contains("'--limit': expected at least 1, got 0.");
    }

    private String refused(String... args) {
        Call call = call(args);
        assertRefused(call);
        assertThat(call.err()).contains("Try 'entente");
        return call.err();
    }

    private void assertRefused(Call call) {
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("entente: "));
        assertThat(out).doesNotExist();
    }

    private static Call call(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new CommandRun(stream(out), stream(err), false).execute(args);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
