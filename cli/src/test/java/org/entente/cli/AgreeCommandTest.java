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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {
    private static final String HEADER = "id,coder,stance\n";

    @TempDir
    Path folder;

    private Path report;
    private Path coded;

    private record Call(int code, String out, String err) {}

    /** Statements s0 to s5: AGAINST, FAVOR, AGAINST, FAVOR, AGAINST, FAVOR. */
    @BeforeEach
    void writeReport() throws IOException {
        coded = folder.resolve("coded.csv");
        report = Files.writeString(
                folder.resolve("report.json"),
                "{\"schema\": \"entente/report/1\", \"target\": {\"name\": \"a pact\", \"counterpart\": \"east\"}, "
                        + "\"actors\": [{\"id\": \"north\", \"name\": \"North\"}], \"statements\": ["
                        + IntStream.range(0, 6)
                                .mapToObj(AgreeCommandTest::statement)
                                .collect(Collectors.joining(","))
                        + "]}");
    }

    private static String statement(int i) {
        return "{\"id\": \"s" + i + "\", \"article\": \"a\", \"sentence\": " + i + ", \"text\": \"Sentence " + i
                + " of ours.\", \"holder\": \"north\", \"target\": \"east\", \"stance\": \""
                + (i % 2 == 0 ? "AGAINST" : "FAVOR") + "\", \"score\": " + (i % 2 == 0 ? -0.5 : 0.5)
                + ", \"weight\": 1.0}";
    }

    @Test
    void samplesASheetThatComesBackCoded() throws Exception {
        Path sheet = folder.resolve("sheet.csv");
        Call sample = call("sample", report.toString(), "--n", "4", "--out", sheet.toString());
        assertThat(sample.err()).isEmpty();
        assertThat(sample.code()).isZero();
        assertThat(sample.out().lines())
                .containsExactly(
                        "Drew 4 of 6 statements, from 2 groups of holder and stance.",
                        "Sheet: " + sheet,
                        "Codebook: " + folder.resolve("sheet-codebook.md"));
        Files.writeString(sheet, Files.readString(sheet).replace(",north,east,,,", ",north,east,favor,anna,"));
        Call agree = call("agree", sheet.toString(), report.toString());
        assertThat(agree.err()).isEmpty();
        assertThat(agree.code()).isZero();
        assertThat(agree.out()).containsPattern("model - anna +4 +0\\.50 \\[");
    }

    @Test
    void keepsASheetUnlessForced() throws Exception {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "mine");
        String[] arguments = {"sample", report.toString(), "--n=4", "--quiet", "--seed=3", "--out", sheet.toString()};
        Call refused = call(arguments);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("the file exists").containsOnlyOnce("entente: ");
        assertThat(sheet).hasContent("mine");
        List<String> forced = new ArrayList<>(List.of(arguments));
        forced.add("--force");
        assertThat(call(forced.toArray(String[]::new))).isEqualTo(new Call(0, "", ""));
        assertThat(Files.readAllLines(sheet)).hasSize(5);
    }

    @Test
    void printsATable() throws Exception {
        // anna: 5 of 6 as the model; ben: the first three, all as the model
        Files.writeString(
                coded,
                HEADER + "s0,anna,AGAINST\ns1,anna,FAVOR\ns2,anna,AGAINST\ns3,anna,FAVOR\ns4,anna,AGAINST\n"
                        + "s5,anna,neither\ns0,ben,AGAINST\ns1,ben,FAVOR\ns2,ben,AGAINST\n");
        Call call = call("agree", coded.toString(), report.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .containsPattern("n +agreement +alpha nominal +alpha ordinal +alpha interval +kappa")
                .containsPattern("model - anna +6 +0\\.83 \\[0\\.50, 1\\.00\\]")
                .containsPattern("model - ben +3 +1\\.00 \\[1\\.00, 1\\.00\\]")
                .containsPattern("model - majority +3 ")
                .containsPattern("ben - anna +3 ")
                .contains("Rows: anna, columns: model")
                .containsPattern("NEITHER +0 +0 +1 +0\\.00")
                .containsPattern("precision +1\\.00 \\[1\\.00, 1\\.00\\] +undefined +0\\.67 \\[0\\.00, 1\\.00\\]")
                .contains("Coder 'ben' coded 3 of the 6 units.")
                .doesNotContain("all coders", "NaN");
    }

    @Test
    void showsAllCodersTogetherFromThreeOn() throws Exception {
        Files.writeString(coded, HEADER + "s0,a,FAVOR\ns0,b,FAVOR\ns0,c,FAVOR\ns1,a,AGAINST\ns1,b,AGAINST\n");
        assertThat(call("agree", coded.toString(), report.toString()).out()).containsPattern("all coders +1\\.00 \\[");
    }

    @Test
    void printsJson() throws Exception {
        Files.writeString(coded, HEADER + "s0,anna,AGAINST\ns1,anna,FAVOR\n");
        Call call = call("agree", "--json", "--seed=5", coded.toString(), report.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith("{\"schema\":\"entente/agreement/1\",")
                .contains("\"nominal\":{\"value\":1.0,")
                .contains("\"confusion\":{\"AGAINST\":{\"AGAINST\":1,\"NEITHER\":0,\"FAVOR\":0}")
                .endsWith("}" + System.lineSeparator())
                .hasLineCount(1);
    }

    @Test
    void namesLeftOutRowsOnStandardErrorAndGoesOn() throws Exception {
        Files.writeString(coded, HEADER + "s0,anna,AGAINST\ns9,anna,FAVOR\ns1,anna,maybe\ns2,anna,AGAINST\n");
        Call call = call("agree", coded.toString(), report.toString());
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("entente: " + coded + ":3: id 's9'"))
                .anyMatch(line -> line.startsWith("entente: " + coded + ":4: ") && line.contains("'maybe'"));
        assertThat(call.out())
                .containsPattern("model - anna +2 +1\\.00 \\[1\\.00, 1\\.00\\] +undefined")
                .contains("gave a single category, AGAINST; alpha and kappa are undefined.")
                .contains("needs at least two coders, got one ('anna').");
    }

    @Test
    void comparesWithAGoldFile() throws Exception {
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"),
                "starts_with\tactor\tstance\nSentence 0\tnorth\tAGAINST\nSentence 1\tnorth\tAGAINST\n");
        Call call = call("agree", "--gold", gold.toString(), report.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out()).containsPattern("model - gold +6 +0\\.17 ");
    }

    @Test
    void refusesWhatCannotBeCompared() throws Exception {
        assertThat(refused("agree", coded.toString(), report.toString())).contains("there is no such coded sheet");
        Files.writeString(coded, "");
        assertThat(refused("agree", coded.toString(), report.toString())).contains("the file is empty");
        Files.writeString(coded, HEADER + "s9,anna,FAVOR\n");
        assertThat(refused("agree", coded.toString(), report.toString())).contains("rows left out: 1");
        Files.writeString(coded, HEADER + "s1,anna,FAVOR\ns1,anna,AGAINST\n");
        assertThat(refused("agree", "--json", coded.toString(), report.toString()))
                .contains("'s1' by 'anna'");
        assertThat(refused("agree", report.toString(), coded.toString())).contains("expected the report.json");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(refused("agree")).contains("FILE");
        assertThat(refused("agree", "x")).contains("Expected two files, CODED.csv and REPORT.json, got one.");
        assertThat(refused("agree", "--gold=g", "x", "y")).contains("Expected one file, REPORT.json, with --gold");
        assertThat(refused("sample", "x")).contains("Missing required option: '--out=SHEET.csv'.");
        assertThat(refused("sample", "x", "--out=y", "--n=0")).contains("'--n': expected at least 1, got 0.");
        assertThat(refused(
                        "sample",
                        report.toString(),
                        "--out",
                        folder.resolve("y").toString(),
                        "--n=1"))
                .contains("--n 1: expected at least 2");
        assertThat(call("agree", "--help").out()).contains("entente agree", "--gold=GOLD.tsv", "95% intervals");
        assertThat(call("sample", "--help").out()).contains("--n=N", "--force");
    }

    private static String refused(String... args) {
        Call call = call(args);
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("entente: "));
        return call.err();
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
