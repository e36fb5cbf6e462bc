package org.entente.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.Configuration;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.analysis.evaluation.EvaluationRequest.Systems;
import org.entente.report.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
    private static final String ARTICLE = "\"We will not come,\" said Zamir N. Kabulov, the Russian envoy to Kabul.\n"
            + "\"Nobody asked us,\" said Anna Bell, a farmer.\n";
    private static final String QUOTES = "starts_with\tspeaker\tactor\n"
            + "We will not\tZamir N. Kabulov\tmoscow\n"
            + "Nobody asked us\tAnna Bell\t-\n";
    private static final String EVENTS =
            "marked_sentence\tgold_penta\tgold_root\n" + "<s>Arcadia</s> condemned <t>Utopia</t>.\t3\tACCUSE\n";

    private static final String EVENT = "<s>Moscow</s> fights <t>Kabul</t>.\t%s\tFIGHT\n";
    private static final String PAIR = "[A] and [B].\tA\tB\t%s\n";
    private static final String CASE = "{\"id\":\"%s\",\"text\":\"Moscow refused to work with Washington.\","
            + "\"phenomenon\":\"y\",\"expected\":{\"moscow\":\"%s\"}}\n";
    private static final String OPINION =
            "{\"sentence_normalized\":\"Short.\",\"targets\":[{\"from\":0,\"to\":5,\"polarity\":%s}]}\n";

    @TempDir
    Path folder;

    @Test
    void quotesAreComparedWithThoseThatWereMarked() throws Exception {
        write("talks.txt", ARTICLE);
        write("talks-quotes.tsv", QUOTES + "Words of no article\tNobody\t-\n");
        Evaluation evaluation = evaluate("quotes", folder);
        assertThat(evaluation.rows()).isEqualTo(2);
        assertThat(evaluation.score().metrics())
                .containsEntry("found", 1.0)
                .containsEntry("speaker_accuracy", 1.0)
                .containsEntry("actor_accuracy", 1.0)
                .containsEntry("found_count", 2);
        assertThat(evaluation.problems())
                .containsExactly(new Failure(
                        folder.resolve("talks-quotes.tsv") + ":4",
                        "expected words of one article, got 'Words of no article', which stand in 0"));
    }

    @Test
    void coreNlpsOwnQuotesAreTheBaseline() throws Exception {
        write("talks.txt", ARTICLE);
        write("talks-quotes.tsv", QUOTES);
        Evaluation evaluation = evaluate("quotes", folder, "corenlp");
        assertThat(evaluation.baselines().get("corenlp").metrics())
                .containsEntry("found_count", 2)
                .containsKeys("speaker_accuracy", "actor_accuracy");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        writePolnear(corpus);
        assertThat(evaluate("polnear", corpus, "corenlp")
                        .baselines()
                        .get("corenlp")
                        .metrics())
                .containsEntry("cue_f1", Double.NaN)
                .containsEntry("source_f1", 0.0);
    }

    @Test
    void quotesMayHaveTheirArticlesInTheFolderSeedsBeside() throws Exception {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("talks.txt"), ARTICLE);
        Files.writeString(gold.resolve("talks-quotes.tsv"), QUOTES);
        assertThat(evaluate("quotes", gold).rows()).isEqualTo(2);
        Files.delete(seeds.resolve("talks.txt"));
        assertRefused("quotes", gold, gold + ": expected a folder with articles", "found no article");
    }

    @Test
    void statementsAreAnsweredByTheSignOfTheirSum() throws Exception {
        Path file = write("cases.jsonl", """
            {"id":"a","text":"Russia condemned the United States.","phenomenon":"plain","expected":{"moscow":"against"}}
            {"id":2,"text":"Russia built a bridge.","phenomenon":"nobody","expected":{}}
            {"id":"c","text":"The river froze.","phenomenon":"plain","expected":{"utopia":"Favor"}}

            not JSON
            {"id":"e","text":" ","phenomenon":"plain","expected":{}}
            {"id":"f","text":"No sides.","phenomenon":"plain"}
            """);
        Evaluation evaluation = evaluate("statements", file, "all");
        // answered and right: a; expected: a, c; the baseline answers moscow in a and in 2, both AGAINST
        assertThat(evaluation.score().metrics())
                .containsEntry("cases", 3)
                .containsEntry("cases_right", 2)
                .containsEntry("precision", 1.0)
                .containsEntry("recall", 0.5);
        assertThat(evaluation.baselines().get("majority").metrics()).containsEntry("precision", 0.5);
        assertThat(evaluation.baselines().get("lexicon").metrics())
                .isEqualTo(evaluation.score().metrics());
        assertThat(evaluation.score().tables().get("phenomena")).containsOnlyKeys("nobody", "plain");
        assertThat(evaluation.notes()).singleElement().asString().contains("utopia");
        assertThat(evaluation.problems())
                .extracting(Failure::file)
                .containsExactly(file + ":5", file + ":6", file + ":7");
    }

    @Test
    void theToneOfSentencesIsABaselineForStatements() throws Exception {
        Path file = write("cases.jsonl", """
            {"id":"a","text":"Russia is a terrible neighbour. The United States is wonderful.","phenomenon":"tone","expected":{"moscow":"against"}}
            """);
        assertThat(evaluate("statements", file, "corenlp")
                        .baselines()
                        .get("corenlp")
                        .metrics())
                .containsEntry("cases_right", 1);
    }

    @Test
    void polnearScoresWhatNoModelHasSeen() throws Exception {
        writePolnear(folder);
        Evaluation evaluation = evaluate("polnear", folder);
        assertThat(evaluation.rows()).isEqualTo(1);
        assertThat(evaluation.counts()).containsEntry("seen", 0);
        assertThat(evaluation.notes()).isEmpty();
        assertThat(evaluation.score().metrics())
                .containsOnlyKeys("source_f1", "cue_f1", "content_f1", "attribution_f1", "direct_f1", "indirect_f1")
                .containsEntry("cue_f1", 1.0)
                .containsEntry("source_f1", 1.0);
        assertThat(evaluation.score().tables().get("spans").get("cue")).containsEntry("marked", 1);
    }

    private static void writePolnear(Path corpus) throws IOException {
        Path texts = Files.createDirectory(corpus.resolve("text"));
        Path attributions = Files.createDirectory(corpus.resolve("attributions"));
        Files.writeString(texts.resolve("own_2016-02-01_talks.txt"), "Anna Bell said that the bridge was safe.\n");
        Files.writeString(
                attributions.resolve("own_2016-02-01_talks_0a1b.ann"),
                "T1\tSource 0 9\tAnna Bell\nT2\tCue 10 14\tsaid\nT3\tContent 15 39\tthat the bridge was safe\n"
                        + "T4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n");
    }

    @Test
    void polnearNeedsBothFoldersAndSoundFiles() throws Exception {
        assertRefused("polnear", folder, folder + ": expected a folder with 'text/*.txt'", "no folder 'text'");
        writePolnear(folder);
        write("text/own_someday_talks.txt", "No date.");
        write("attributions/own_someday_talks_0a1b.ann", "");
        assertRefused("polnear", folder, folder + ": cannot be read", "own_someday_talks");
    }

    @Test
    void refusesUnknownSuitesAndBaselines() throws Exception {
        Path file = write("events.tsv", EVENTS);
        assertRefused(
                "plove",
                file,
                "No suite 'plove'. Available: contrast, dse, newsmtsc, plover",
                "Did you mean 'plover'?");
        assertThatThrownBy(() -> evaluate("plover", file, "majorty"))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "No baseline 'majorty' for suite 'plover'. Available: majority, lookup, ngrams, lexicon, all. "
                                + "Did you mean 'majority'?");
    }

    @Test
    void refusesDataOfAnotherForm() throws Exception {
        Path missing = folder.resolve("missing");
        assertRefused("plover", missing, missing + ": expected a table with marked_sentence", "nothing of this name");
        assertRefused("plover", folder, folder + ": expected a table with marked_sentence", "got a folder");
        Path empty = write("empty", "\n");
        assertRefused("plover", empty, empty + ": expected a table", "got an empty file");
        assertRefused("statements", empty, empty + ": expected a file of JSON lines", "got an empty file");
        Path heading = write("heading", "marked_sentence\tgold_penta\tgold_root\n");
        assertRefused("plover", heading, heading + ": expected rows", "got none");
        Path columns = write("columns", "a\tb\n1\t2\n");
        assertRefused("plover", columns, columns + ":1: expected the columns marked_sentence", "got 'a, b'");
        assertRefused("dse", columns, columns + ": expected a table without a heading", "4 columns");
        assertRefused("statements", columns, columns + ":1: expected a JSON object", "Expected a file of JSON lines");
        assertRefused("newsmtsc", columns, columns + ":1: expected a JSON object", "Expected a file of JSON lines");
        assertRefused("quotes", columns, columns + ": expected a folder", "got a file");
        assertRefused("quotes", folder, folder + ": expected a folder", "found no such table");
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'a', (byte) 0xE9, '\n'});
        assertRefused("dse", latin, latin + ": expected UTF-8", "Save the file as UTF-8");
    }

    @Test
    void refusesDataWithoutOneLabelInRange() throws Exception {
        Path events = write("events", "marked_sentence\tgold_penta\tgold_root\n" + EVENT.formatted("5"));
        assertRefused(
                "plover", events, events + ": expected something", ":2: expected gold_penta 1, 2, 3 or 4, got '5'.");
        Path pairs = write("pairs", PAIR.formatted("7"));
        assertRefused("dse", pairs, pairs + ": expected something", ":1: expected a label from 0 to 4, got '7'.");
        Path cases = write("cases", CASE.formatted("a", "mixed"));
        assertRefused("statements", cases, cases + ":1: expected 'favor' or 'against' for 'moscow'", "mixed");
        Path news = write("news", OPINION.formatted("3"));
        assertRefused("newsmtsc", news, news + ":1: expected polarity 2, 4 or 6", "got '3'");
    }

    @Test
    void leavesOutRowsWhoseLabelIsOutOfRange() throws Exception {
        Path events = write(
                "events", "marked_sentence\tgold_penta\tgold_root\n" + EVENT.formatted("5") + EVENT.formatted("3"));
        assertLeftOut("plover", events, events + ":2", "expected gold_penta 1, 2, 3 or 4, got '5'");
        Path pairs = write("pairs", PAIR.formatted("7") + PAIR.formatted("1"));
        assertLeftOut("dse", pairs, pairs + ":1", "expected a label from 0 to 4, got '7'");
        Path cases = write("cases", CASE.formatted("a", "mixed") + CASE.formatted("b", "against"));
        assertLeftOut("statements", cases, cases + ":1", "expected 'favor' or 'against' for 'moscow', got '\"mixed\"'");
        Path news = write("news", OPINION.formatted("3") + OPINION.formatted("4"));
        assertLeftOut("newsmtsc", news, news + ":1", "expected polarity 2, 4 or 6, got '3'");
    }

    private static void assertLeftOut(String suite, Path data, String place, String reason) throws RequestException {
        Evaluation evaluation = evaluate(suite, data);
        assertThat(evaluation.rows()).isEqualTo(1);
        assertThat(evaluation.problems()).containsExactly(new Failure(place, reason));
    }

    @Test
    void refusesDataWithNothingToScore() throws Exception {
        Path unmarked = write("unmarked", "marked_sentence\tgold_penta\tgold_root\nNobody.\t1\tAID\n");
        assertRefused("plover", unmarked, unmarked + ": expected something to score, found nothing", "");
    }

    private void assertRefused(String suite, Path data, String start, String part) {
        assertThatThrownBy(() -> evaluate(suite, data))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(start)
                .hasMessageContaining(part)
                .hasMessageNotContaining("\n");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Evaluation evaluate(String suite, Path data, String... baselines) throws RequestException {
        EvaluationRequest request = new EvaluationRequest(
                suite,
                data,
                Optional.empty(),
                Systems.shipped(List.of(baselines)),
                Configuration.defaults(),
                2,
                Integer.MAX_VALUE,
                EvaluationRequest.Texts.UNSEEN);
        return new Evaluator(new ScriptedModels()).evaluate(request, Progress.SILENT);
    }
}
