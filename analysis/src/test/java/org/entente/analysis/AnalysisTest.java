package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.RunRequest.Kept;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.report.Failure;
import org.entente.report.Report;
import org.entente.stance.Stance;
import org.entente.stance.actor.Actor;
import org.entente.stance.encoder.StanceEncoder;
import org.entente.stance.position.Label;
import org.entente.stance.position.Position;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Scoring;
import org.entente.stance.score.StanceScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
    private static final Annotator CORENLP = new CoreNlpAnnotator();

    @TempDir
    Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("b.txt"), "Russia rejected the proposal of the United States.\n");
        Files.writeString(
                articles.resolve("a.md"),
                "---\ntitle: Talks\ndate: 2016-02-01\noutlet: Our Own Test\n---\n"
                        + "Russia condemned the United States. The river froze. Moscow will not cooperate with Washington.\n");
    }

    @Test
    void readsAnnotatesScoresAndAddsUp() throws Exception {
        Report report = run(Kept.TAKING_SIDES, 2);
        assertThat(report.articles())
                .extracting(article -> article.article().file())
                .containsExactly("a.md", "b.txt");
        assertThat(report.articles().get(0).sentences()).isEqualTo(3);
        assertThat(report.failures()).isEmpty();
        assertThat(report.positions())
                .extracting(Position::actor)
                .containsExactlyElementsOf(
                        report.actors().stream().map(Actor::id).toList());
        assertThat(report.statements())
                .anyMatch(statement -> statement.holder().equals("moscow") && statement.stance() == Stance.AGAINST)
                .noneMatch(statement -> statement.stance() == Stance.NEITHER);
        assertThat(report.provenance().config())
                .isEqualTo(Configuration.defaults().sha256());
        assertThat(report.provenance().models()).anyMatch(model -> model.startsWith("corenlp"));
        assertThat(report.provenance().version()).matches("\\d+\\.\\d+.*");
        assertThat(folder.resolve("out/report.json")).isRegularFile();
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/.entente-*");
    }

    @Test
    void threadsDoNotChangeTheResult() throws Exception {
        Report one = run(Kept.ALL, 1);
        byte[] bytes = Files.readAllBytes(folder.resolve("out/report.json"));
        assertThat(run(Kept.ALL, 3)).isEqualTo(one);
        assertThat(folder.resolve("out/report.json")).hasBinaryContent(bytes);
    }

    @Test
    void positionsAreTheSameWhateverIsKept() throws Exception {
        assertThat(run(Kept.ALL, 1).positions())
                .isEqualTo(run(Kept.TAKING_SIDES, 1).positions());
    }

    /** The copy has another name, other metadata and other line breaks. */
    @Test
    void aRepeatedArticleCountsOnceAndIsListed() throws Exception {
        Report one = run(Kept.ALL, 1);
        Files.writeString(
                articles.resolve("0-copy.md"),
                "---\ntitle: The same talks\ndate: 2016-02-01\noutlet: Another\n---\n"
                        + "Russia condemned the United States. The river froze. Moscow will not cooperate with Washington.\n");
        Report two = run(Kept.ALL, 1);

        assertThat(two.articles()).hasSize(3);
        assertThat(two.statistics().duplicates())
                .extracting(group -> group.copies().size())
                .containsExactly(1);
        assertThat(two.positions()).isEqualTo(one.positions());
        assertThat(two.relations()).isEqualTo(one.relations());
        assertThat(two.series()).isEqualTo(one.series());
        assertThat(two.statements()).hasSizeGreaterThan(one.statements().size());
        assertThat(two.bearingOnTarget("moscow")).hasSameSizeAs(one.bearingOnTarget("moscow"));
    }

    @Test
    void aCodedSheetCorrectsPositions() throws Exception {
        Report plain = run(Kept.ALL, 1);
        assertThat(plain.statistics().correction()).isEmpty();
        String id = plain.statements().get(0).id();
        Files.writeString(
                folder.resolve("coded.csv"), "id,coder,stance\n" + id + ",Anna,AGAINST\nunknown,Anna,FAVOR\n");
        Configuration configuration =
                Configuration.read(Files.writeString(folder.resolve("entente.yaml"), "coded: coded.csv\n"));
        Report corrected = analysis()
                .run(request(List.of(articles), configuration, List.of("json")), Progress.SILENT)
                .report();

        var correction = corrected.statistics().correction().orElseThrow();
        assertThat(correction.coded()).isEqualTo(1);
        assertThat(correction.leftOut()).containsExactly("No statement of this run has the id 'unknown'.");
        assertThat(corrected.positions()).isEqualTo(plain.positions());
        assertThat(Files.readString(folder.resolve("out/report.json"))).contains("\"correction\": {");
    }

    @Test
    void whatFailsInOneArticleLeavesTheOthers() throws Exception {
        Files.writeString(articles.resolve("bug.txt"), "Trouble.");
        Files.writeString(articles.resolve("corenlp.txt"), "Trouble.");
        Files.writeString(articles.resolve("empty.txt"), "");
        Report report = new Analysis(configuration -> new Failing())
                .run(request(Kept.ALL, 2), Progress.SILENT)
                .report();
        assertThat(report.articles()).hasSize(2);
        assertThat(report.failures()).extracting(Failure::file).containsExactly("bug.txt", "corenlp.txt", "empty.txt");
        assertThat(report.failures().get(0).reason())
                .isEqualTo("could not be analyzed: java.lang.IllegalStateException: a defect. "
                        + "Please report this as a defect");
        assertThat(report.failures().get(1).reason()).isEqualTo("CoreNLP gave up");
    }

    @Test
    void whereNothingCouldBeReadTheReportSaysSo() throws Exception {
        Path only = Files.createDirectory(folder.resolve("only"));
        Files.writeString(only.resolve("empty.txt"), "");
        Report report = analysis()
                .run(request(List.of(only), Configuration.defaults(), List.of("json")), Progress.SILENT)
                .report();
        assertThat(report.articles()).isEmpty();
        assertThat(report.failures()).hasSize(1);
        assertThat(report.positions()).isNotEmpty().allMatch(position -> position.label() == Label.INSUFFICIENT);
        assertThat(folder.resolve("out/report.json")).isRegularFile();
    }

    @Test
    void tellsProgress() throws Exception {
        List<String> heard = new ArrayList<>();
        analysis().run(request(Kept.ALL, 2), (done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("0/2", "1/2", "2/2");
    }

    @Test
    void refusesWhatIsNotThereAndWritesNothing() throws Exception {
        Path missing = folder.resolve("missing");
        assertRefused(List.of(articles, missing), missing + ": expected an article or a folder of articles");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(List.of(empty), empty + ": ");
        assertRefused(List.of(), "Expected articles");
    }

    @Test
    void refusesAFileAsOutputFolder() throws Exception {
        Files.writeString(folder.resolve("out"), "mine");
        assertRefused(List.of(articles), folder.resolve("out") + ": expected an output folder that can be written");
        assertThat(folder.resolve("out")).hasContent("mine");
    }

    @Test
    void refusesAnOutputFolderBelowAFile() throws Exception {
        Files.writeString(folder.resolve("out"), "mine");
        RunRequest request = new RunRequest(
                List.of(articles),
                folder.resolve("out/deeper"),
                Configuration.defaults(),
                List.of("json"),
                1,
                Kept.ALL);
        assertThatThrownBy(() -> analysis().run(request, Progress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("output folder");
    }

    @Test
    void refusesAScorerWhoseModelCannotRun() {
        Path weights = folder.resolve("no-weights");
        StanceScorer scorer = new StanceScorer() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public String model() {
                return StanceEncoder.load(weights).id();
            }

            @Override
            public List<Scoring> score(List<Candidate> candidates) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> Analysis.requireRunning(scorer))
                .isInstanceOf(RequestException.class)
                .hasMessage(weights + ": no such file; expected weights of the stance encoder.");
    }

    @Test
    void refusesUnknownScorersAndWriters() throws Exception {
        Configuration scorer =
                Configuration.read(Files.writeString(folder.resolve("entente.yaml"), "scorer: lexcon\n"));
        assertThatThrownBy(() -> analysis().run(request(List.of(articles), scorer, List.of("json")), Progress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining(
                        "No stance scorer 'lexcon'. Available: encoder, lexicon. Did you mean 'lexicon'?");
        assertThatThrownBy(() -> analysis()
                        .run(request(List.of(articles), Configuration.defaults(), List.of("jsn")), Progress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("No report writer 'jsn'.")
                .hasMessageContaining("json");
    }

    private void assertRefused(List<Path> paths, String message) {
        assertThatThrownBy(() ->
                        analysis().run(request(paths, Configuration.defaults(), List.of("json")), Progress.SILENT))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
        assertThat(Files.isDirectory(folder.resolve("out"))).isFalse();
    }

    private static Analysis analysis() {
        return new Analysis(configuration -> CORENLP);
    }

    private Report run(Kept kept, int threads) throws RequestException {
        return analysis().run(request(kept, threads), Progress.SILENT).report();
    }

    private RunRequest request(Kept kept, int threads) {
        return new RunRequest(
                List.of(articles), folder.resolve("out"), Configuration.defaults(), List.of("json"), threads, kept);
    }

    private RunRequest request(List<Path> paths, Configuration configuration, List<String> writers) {
        return new RunRequest(paths, folder.resolve("out"), configuration, writers, 1, Kept.ALL);
    }

    /** CoreNLP, but for two articles. */
    private static final class Failing implements Annotator {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public AnnotatedArticle annotate(Article article) {
            return switch (article.file()) {
                case "bug.txt" -> throw new IllegalStateException("a defect");
                case "corenlp.txt" -> throw new AnnotationException("CoreNLP\ngave up", new RuntimeException());
                default -> CORENLP.annotate(article);
            };
        }
    }
}
