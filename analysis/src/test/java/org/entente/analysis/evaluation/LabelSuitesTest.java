package org.entente.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.Configuration;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.analysis.evaluation.EvaluationRequest.Systems;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.report.Failure;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelSuitesTest {
    private static final String EVENTS = "sentence_id\tmarked_sentence\tgold_penta\tgold_root\n"
            + "1\t<s>Arcadia</s> condemned <t>Utopia</t>.\t3\tACCUSE\n"
            + "2\t<s>Arcadia</s> praised <t>Utopia</t>.\t1.0\tSUPPORT\n"
            + "3\t<s>Arcadia</s> looked at <t>Utopia</t>.\t4\tCOERCE\n"
            + "4\t<s>Arcadia</s> bombed <t>Utopia</t>.\t4\tASSAULT\n";
    private static final MarkedSentence CONDEMNED = between("Arcadia condemned Utopia.");
    private static final MarkedSentence PRAISED = between("Arcadia praised Utopia.");
    private static final MarkedSentence LOOKED = between("Arcadia looked at Utopia.");
    private static final MarkedSentence BOMBED = between("Arcadia bombed Utopia.");

    private final ScriptedModels models = new ScriptedModels();

    @TempDir
    Path folder;

    @Test
    void theEncodersEventHeadIsScoredInFourClassesAndInTwo() throws Exception {
        models.says(CONDEMNED, 0.1, 0, 0.6, 0.3)
                .says(PRAISED, 0.8, 0.2, 0, 0)
                .says(LOOKED, 0, 0, 0.9, 0.1)
                .says(BOMBED, 0, 0.7, 0, 0.3);
        Evaluation evaluation = evaluate("plover", write("events.tsv", EVENTS));
        // quad F1: verbal cooperation 1, material cooperation 0, verbal conflict 2/3, material conflict 0
        // binary F1: cooperation 2*1/(1+2), conflict 2*2/(3+2)
        assertThat(evaluation.score().metrics())
                .containsEntry("quad_macro", (1 + 2 / 3.0) / 4)
                .containsEntry("quad_accuracy", 0.5)
                .containsEntry("binary_macro", (2 / 3.0 + 4 / 5.0) / 2)
                .containsEntry("binary_accuracy", 0.75);
        // four answers in four bins: (0.4 + 0.2 + 0.9 + 0.7) / 4
        assertThat((double) evaluation.score().metrics().get("ece")).isBetween(0.5499, 0.5501);
        assertThat(evaluation.score().intervals()).containsKey("quad_macro").doesNotContainKey("ece");
        assertThat(evaluation.score().tables().get("confusion").get("MATERIAL_CONFLICT"))
                .containsEntry("VERBAL_CONFLICT", 1)
                .containsEntry("MATERIAL_COOPERATION", 1);
        assertThat(evaluation.scorer()).isEqualTo("encoder");
    }

    @Test
    void rowsThatTheEncoderLearnedFromAreCountedAndLeftOut() throws Exception {
        models.says(CONDEMNED, 0.1, 0, 0.6, 0.3).hasSeen("Arcadia looked at Utopia.");
        String repeated = EVENTS + "5\t<s>Arcadia</s> condemned <t>Utopia</t>.\t3\tACCUSE\n";
        Evaluation evaluation = evaluate("plover", write("events.tsv", repeated), "majority");
        assertThat(evaluation.rows()).isEqualTo(3);
        assertThat(evaluation.counts())
                .containsEntry("read", 5)
                .containsEntry("seen", 1)
                .containsEntry("repeated", 1);
        // the encoder answers VERBAL_COOPERATION where it has nothing to say: two of three, three of five are right
        assertThat(evaluation.score().metrics()).containsEntry("quad_accuracy", 2 / 3.0);
        assertThat(evaluation.allRows().get("entente")).containsEntry("quad_accuracy", 3 / 5.0);
        assertThat(evaluation.allRows()).containsOnlyKeys("entente", "majority");
        assertThat(evaluation.notes()).singleElement().asString().startsWith("Rows that stand in training data (1)");
    }

    @Test
    void whereEveryRowWasSeenTheFiguresAreOfAllAndSaySo() throws Exception {
        models.hasSeen("Arcadia condemned Utopia.")
                .hasSeen("Arcadia praised Utopia.")
                .hasSeen("Arcadia looked at Utopia.")
                .hasSeen("Arcadia bombed Utopia.");
        Evaluation evaluation = evaluate("plover", write("events.tsv", EVENTS));
        assertThat(evaluation.rows()).isEqualTo(4);
        assertThat(evaluation.counts()).containsEntry("seen", 4);
        assertThat(evaluation.score().metrics()).isEqualTo(evaluation.allRows().get("entente"));
        assertThat(evaluation.notes()).singleElement().asString().startsWith("Every row stands in training data");
    }

    @Test
    void rowsThatStandInTheFileToLearnFromAreLeftOut() throws Exception {
        Path train = write("train.tsv", EVENTS.replace("looked at", "stared at") + "short\n");
        Systems systems =
                new Systems(Optional.empty(), Optional.empty(), List.of("lookup", "ngrams"), Optional.of(train));
        Evaluation evaluation = new Evaluator(models)
                .evaluate(request("plover", write("events.tsv", EVENTS), systems, 1), Progress.SILENT);
        assertThat(evaluation.rows()).isEqualTo(1);
        assertThat(evaluation.counts()).containsEntry("seen", 3);
        // the table knows three rows, and for the fourth the class that it knows most of
        assertThat(evaluation.allRows().get("lookup")).containsEntry("quad_accuracy", 1.0);
        assertThat(evaluation.baselines().get("ngrams").metrics().get("ece")).isNotEqualTo(Double.NaN);
        assertThat(evaluation.notes())
                .last()
                .asString()
                .startsWith("Rows to learn from that could not be read: 1; the first: ");
    }

    @Test
    void withoutOtherRowsBaselinesLearnFromTheOtherFolds() throws Exception {
        StringBuilder rows = new StringBuilder("marked_sentence\tgold_penta\tgold_root\n");
        for (int i = 0; i < 60; i++) {
            rows.append("<s>Arcadia</s> condemned <t>Utopia</t> ").append(i).append(" times.\t3\tACCUSE\n");
            rows.append("<s>Arcadia</s> praised <t>Utopia</t> ").append(i).append(" times.\t1\tSUPPORT\n");
        }
        Evaluation evaluation = evaluate("plover", write("events.tsv", rows.toString()), "ngrams", "lookup");
        assertThat(evaluation.baselines().get("ngrams").metrics()).containsEntry("binary_macro", 1.0);
        // no row stands in another fold, so the table knows the most frequent class only
        assertThat((double) evaluation.baselines().get("lookup").metrics().get("quad_accuracy"))
                .isLessThan(0.6);
    }

    @Test
    void aRelationIsAnsweredByTheMeanOfBothOrders() throws Exception {
        Path file = write("pairs.txt", """
            [Arcadia] condemned [Utopia].\tArcadia\tUtopia\t3
            [Arcadia] praised [Utopia].\tArcadia\tUtopia\t1
            [Arcadia] looked at Utopia.\tArcadia\tUtopia\t0
            """);
        // exchanged, class 4 means 3; alone, the first order would say 0
        models.says(CONDEMNED, 0.5, 0, 0, 0.4, 0.1).says(CONDEMNED.swapped(), 0.1, 0, 0, 0.1, 0.8);
        models.says(PRAISED, 0, 1, 0, 0, 0).says(PRAISED.swapped(), 0, 0, 1, 0, 0);
        Evaluation evaluation = evaluate("dse", file);
        assertThat(evaluation.score().metrics())
                .containsEntry("micro", 1.0)
                .containsEntry("macro", 1.0)
                .containsEntry("f1_3", 1.0)
                .containsEntry("f1_4", Double.NaN);
        // confidence (0.4 + 0.8) / 2 and 1
        assertThat((double) evaluation.score().metrics().get("ece")).isBetween(0.1999, 0.2001);
        assertThat(evaluation.problems()).extracting(Failure::file).containsExactly(file + ":3");
    }

    @Test
    void theLexiconAnswersInBothDirections() throws Exception {
        Path file = write("pairs.txt", """
            [Arcadia] condemned [Utopia].\tArcadia\tUtopia\t3
            [Arcadia] was condemned by [Utopia].\tArcadia\tUtopia\t4
            [Arcadia] is smaller than [Utopia].\tArcadia\tUtopia\t0
            """);
        Evaluation evaluation = evaluate("dse", file, "lexicon");
        assertThat(evaluation.baselines().get("lexicon").metrics())
                .containsEntry("micro", 1.0)
                .containsEntry("ece", Double.NaN);
    }

    @Test
    void aRowOfPloverWithoutAnswerIsWrong() throws Exception {
        Evaluation evaluation = scored("plover", write("events.tsv", EVENTS), "lexicon", "majority");
        // answers: conflict, cooperation, none, conflict; cooperation F1 1, conflict F1 2*2/(3+2) = 0.8
        assertThat(evaluation.rows()).isEqualTo(4);
        assertThat(evaluation.score().metrics())
                .containsEntry("binary_macro", 0.9)
                .containsEntry("coverage", 0.75)
                .containsEntry("quad_macro", Double.NaN);
        // material conflict throughout: cooperation F1 0, conflict F1 2*3/(3+4) = 6/7
        assertThat(evaluation.baselines().get("majority").metrics()).containsEntry("binary_macro", 3 / 7.0);
        assertThat(evaluation.notes()).singleElement().asString().startsWith("A scorer that says for or against");
    }

    @Test
    void newsMtscAsksForTheAuthorsTone() throws Exception {
        Path file = write(
                "news.jsonl",
                "{\"sentence_normalized\":\"Utopia lies far away.\",\"targets\":["
                        + "{\"from\":0,\"to\":6,\"polarity\":4.0},{\"from\":7,\"to\":11,\"polarity\":2.0}]}\n"
                        + "{\"sentence_normalized\":\"Short.\",\"targets\":[{\"from\":0,\"to\":60,\"polarity\":4}]}\n"
                        + "{}\nno\n");
        models.says(toward("Utopia lies far away.", 0, 6), 0.1, 0.8, 0.1)
                .says(toward("Utopia lies far away.", 7, 11), 0.5, 0.3, 0.2);
        Evaluation evaluation = evaluate("newsmtsc", file, "lexicon", "majority");
        assertThat(evaluation.rows()).isEqualTo(2);
        assertThat(evaluation.score().metrics())
                .containsEntry("accuracy", 0.5)
                .containsEntry("f1_neutral", 1.0)
                .containsEntry("f1_negative", 0.0);
        // one sentence: nothing to resample
        assertThat(evaluation.score().intervals()).isEmpty();
        assertThat(evaluation.baselines().get("lexicon").metrics()).containsEntry("accuracy", 0.5);
        assertThat(evaluation.problems()).hasSize(3);
    }

    @Test
    void coreNlpsSentimentIsABaselineOnRequest() throws Exception {
        Path file = write("news.jsonl", """
            {"sentence_normalized":"Utopia is wonderful.","targets":[{"from":0,"to":6,"polarity":6}]}
            {"sentence_normalized":"Utopia is terrible.","targets":[{"from":0,"to":6,"polarity":2}]}
            {"sentence_normalized":"Utopia is large.","targets":[{"from":0,"to":6,"polarity":4}]}
            """);
        // CoreNLP says nothing about a sentence that is too long for it
        assertThat(evaluate("newsmtsc", file, "corenlp")
                        .baselines()
                        .get("corenlp")
                        .metrics())
                .containsEntry("accuracy", 2 / 3.0)
                .containsEntry("f1_neutral", 0.0);
        assertThat(evaluate("newsmtsc", file, "all").baselines())
                .containsOnlyKeys("majority", "lookup", "ngrams", "lexicon");
    }

    @Test
    void aPairOfTheContrastSetIsRightWhereBothSentencesAre() throws Exception {
        Path file = write("contrast.jsonl", """
            {"id":"n1a","pair":"n1","phenomenon":"negation","text":"Arcadia thanked Utopia.","holder":{"start":0,"end":7},"target":{"start":16,"end":22},"holderName":"Arcadia","targetName":"Utopia","stance":"FAVOR","quad":"VERBAL_COOPERATION"}
            {"id":"n1b","pair":"n1","phenomenon":"negation","text":"Arcadia never thanked Utopia.","holder":{"start":0,"end":7},"target":{"start":22,"end":28},"holderName":"Arcadia","targetName":"Utopia","stance":"AGAINST"}
            {"id":"i1a","pair":"i1","phenomenon":"idiom","text":"It is a cold shoulder.","holder":null,"target":null,"holderName":"Arcadia","targetName":"Utopia","stance":"AGAINST"}
            {"id":"i1b","pair":"i1","phenomenon":"idiom","text":"It is an olive branch.","holder":null,"target":null,"holderName":"Arcadia","targetName":"Utopia","stance":"FAVOR"}
            {"id":"x","pair":"x","phenomenon":"idiom","text":"It is late.","holder":null,"target":null,"stance":"FAVOR"}
            {"id":"y","pair":"x","phenomenon":"idiom","text":"It is late.","holder":{"start":3,"end":80},"target":null,"stance":"FAVOR"}
            """);
        models.says(named("Arcadia thanked Utopia."), 0.9, 0, 0.1)
                .says(named("Arcadia never thanked Utopia."), 0.4, 0, 0.6)
                .says(unnamed("It is a cold shoulder."), 0, 0.2, 0.8)
                .says(unnamed("It is an olive branch."), 0.3, 0.6, 0.1);
        Evaluation evaluation = evaluate("contrast", file, "lexicon", "ngrams");
        assertThat(evaluation.score().metrics())
                .containsEntry("pairs_right", 0.5)
                .containsEntry("pairs", 2)
                .containsEntry("accuracy", 0.75);
        assertThat(evaluation.score().tables().get("phenomena").get("negation"))
                .containsEntry("rows", 2)
                .containsEntry("pairs_right", 1.0);
        assertThat(evaluation.score().tables().get("phenomena").get("idiom")).containsEntry("pairs_right", 0.0);
        assertThat(evaluation.problems()).hasSize(2);
        assertThat(evaluation.problems().get(0).reason())
                .isEqualTo("expected 'holder', or else 'holderName', got neither");
    }

    @Test
    void rowsMaySayWhereTheirTextStands() throws Exception {
        write("news.txt", "Late news: [Arcadia]\nthanked Utopia. More follows.");
        Path file = write("excerpts.jsonl", """
            {"pair":"a","phenomenon":"news","excerpt":{"file":"news.txt","start":11,"end":36,"digest":"%s"},"holder":[{"start":0,"end":7}],"target":{"start":16,"end":22},"stance":"FAVOR"}
            {"pair":"b","phenomenon":"news","excerpt":{"file":"news.txt","start":0,"end":9,"digest":"%s"},"holder":null,"holderName":"Arcadia","target":{"start":0,"end":4},"stance":"FAVOR"}
            """.formatted("f95622943e4dab59", "f95622943e4dab59"));
        models.says(between("Arcadia thanked Utopia."), 0.9, 0, 0.1);
        Evaluation evaluation = evaluate("contrast", file);
        assertThat(evaluation.rows()).isEqualTo(1);
        assertThat(evaluation.score().metrics()).containsEntry("accuracy", 1.0);
        assertThat(evaluation.problems())
                .extracting(Failure::reason)
                .containsExactly("news.txt has another text from 0 to 9 than the excerpt was taken from");
    }

    @Test
    void threadsDoNotChangeTheFigures() throws Exception {
        Path file = write("events.tsv", EVENTS);
        Systems systems = Systems.shipped(List.of("all"));
        assertThat(EvaluationJson.of(
                        new Evaluator(models).evaluate(request("plover", file, systems, 3), Progress.SILENT)))
                .isEqualTo(EvaluationJson.of(
                        new Evaluator(models).evaluate(request("plover", file, systems, 1), Progress.SILENT)));
    }

    @Test
    void theFirstRowsCountAndProgressIsTold() throws Exception {
        List<String> heard = new ArrayList<>();
        EvaluationRequest request = new EvaluationRequest(
                "plover",
                write("events.tsv", EVENTS),
                Optional.empty(),
                Systems.shipped(List.of()),
                Configuration.defaults(),
                1,
                2,
                EvaluationRequest.Texts.UNSEEN);
        assertThat(new Evaluator(models)
                        .evaluate(request, (done, total) -> heard.add(done + "/" + total))
                        .rows())
                .isEqualTo(2);
        assertThat(heard).containsExactly("0/2", "1/2", "2/2");
    }

    @Test
    void jsonHasTheFixedNames() throws Exception {
        models.says(CONDEMNED, 0, 0, 1, 0).hasSeen("Arcadia bombed Utopia.");
        String json = EvaluationJson.of(evaluate("plover", write("events.tsv", EVENTS), "majority", "lexicon"));
        JsonNode root = new JsonMapper().readTree(json);
        assertThat(json).doesNotContain("\n").startsWith("{\"suite\":\"plover\",\"rows\":3,\"scorer\":\"encoder\",");
        assertThat(root.path("metrics").path("quad_accuracy").asDouble()).isEqualTo(2 / 3.0);
        assertThat(root.path("metricsAllRows").path("quad_accuracy").asDouble()).isEqualTo(0.5);
        assertThat(root.path("baselines").path("majority").path("coverage").asDouble())
                .isEqualTo(1);
        assertThat(root.path("baselines").path("lexicon").path("quad_macro").isNull())
                .isTrue();
        assertThat(root.path("baselinesAllRows").has("majority")).isTrue();
        assertThat(root.path("intervals")
                        .path("entente")
                        .path("coverage")
                        .path("level")
                        .asDouble())
                .isEqualTo(0.95);
        assertThat(root.path("tables")
                        .path("lexicon")
                        .path("confusion")
                        .path("MATERIAL_CONFLICT")
                        .path("none")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRowThatFailsIsNotAnswered() throws Exception {
        Path file = write("events.tsv", EVENTS.replace("looked at", "fails at").replace("praised", "bugs") + "short\n");
        models.with(new Failing());
        Evaluation evaluation = scored("plover", file, "lexicon");
        assertThat(evaluation.rows()).isEqualTo(4);
        assertThat(evaluation.score().metrics()).containsEntry("coverage", 0.5);
        assertThat(evaluation.problems())
                .containsExactly(
                        new Failure(file + ":6", "expected 4 values, got 1"),
                        new Failure(
                                file + ":3",
                                "could not be scored: java.lang.IllegalStateException: a defect. Please report this as "
                                        + "a defect"),
                        new Failure(file + ":4", "CoreNLP gave up"));
    }

    /** CoreNLP, but for two sentences. */
    private static final class Failing implements Annotator {
        private final Annotator corenlp = new CoreNlpAnnotator();

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public AnnotatedArticle annotate(Article article) {
            if (article.text().contains("fails")) {
                throw new AnnotationException("CoreNLP\ngave up", new RuntimeException());
            }
            if (article.text().contains("bugs")) {
                throw new IllegalStateException("a defect");
            }
            return corenlp.annotate(article);
        }
    }

    @Test
    void refusesRowsToLearnFromWhereNothingLearns() throws Exception {
        Path file = write("cases.jsonl", "{}");
        Systems systems = new Systems(Optional.empty(), Optional.empty(), List.of(), Optional.of(file));
        assertThatThrownBy(
                        () -> new Evaluator(models).evaluate(request("statements", file, systems, 1), Progress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessage("Suite 'statements' has no baseline that learns, so it has no use for rows to learn from. "
                        + "Leave out --train.");
    }

    @Test
    void refusesAnotherStanceAndUnknownScorers() throws Exception {
        Path pairs = write(
                "pairs.jsonl",
                "{\"id\":\"a\",\"pair\":\"a\",\"phenomenon\":\"x\",\"text\":\"No.\",\"holderName\":\"A\","
                        + "\"targetName\":\"B\",\"stance\":\"mixed\"}");
        assertThatThrownBy(() -> evaluate("contrast", pairs))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(
                        pairs + ":1: expected the stance FAVOR, NEITHER or AGAINST, got '\"mixed\"'. Expected a file");
        assertThatThrownBy(() -> scored("plover", write("events.tsv", EVENTS), "lexcon"))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("No stance scorer 'lexcon'. Available: ");
        Path missing = folder.resolve("missing.weights");
        assertThatThrownBy(() -> new ShippedModels().encoder(Optional.of(missing)))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(missing + ": no such file");
    }

    private static MarkedSentence between(String text) {
        int target = text.indexOf("Utopia");
        return MarkedSentence.of(text, List.of(new Span(0, 7)), List.of(new Span(target, target + 6)));
    }

    private static MarkedSentence toward(String text, int start, int end) {
        return MarkedSentence.of(text, List.of(), List.of(new Span(start, end)));
    }

    private static MarkedSentence named(String text) {
        MarkedSentence sentence = between(text);
        return new MarkedSentence(
                text, sentence.holders(), sentence.targets(), Optional.of("Arcadia"), Optional.of("Utopia"));
    }

    private static MarkedSentence unnamed(String text) {
        return new MarkedSentence(text, List.of(), List.of(), Optional.of("Arcadia"), Optional.of("Utopia"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Evaluation evaluate(String suite, Path data, String... baselines) throws RequestException {
        return new Evaluator(models)
                .evaluate(request(suite, data, Systems.shipped(List.of(baselines)), 2), Progress.SILENT);
    }

    private Evaluation scored(String suite, Path data, String scorer, String... baselines) throws RequestException {
        Systems systems = new Systems(Optional.of(scorer), Optional.empty(), List.of(baselines), Optional.empty());
        return new Evaluator(models).evaluate(request(suite, data, systems, 2), Progress.SILENT);
    }

    private EvaluationRequest request(String suite, Path data, Systems systems, int threads) {
        return new EvaluationRequest(
                suite,
                data,
                Optional.of(folder),
                systems,
                Configuration.defaults(),
                threads,
                Integer.MAX_VALUE,
                EvaluationRequest.Texts.UNSEEN);
    }
}
