package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.text.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/**
 * Trains the shipped model and measures it. Not part of the build, since the corpus may not be: docs/attribution.md has
 * the command.
 */
class AttributionTraining {
    private static final int DEVELOPMENT = 84;
    private static final int RESAMPLES = 2000;
    private static final long SEED = 1;

    @Test
    void trainAndMeasure() throws IOException {
        Path corpus = Path.of(Objects.requireNonNull(System.getProperty("polnear"), "-Dpolnear=FOLDER is missing"));
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        PolnearCorpus.Split split = PolnearCorpus.split(PolnearCorpus.read(corpus), DEVELOPMENT);
        long start = System.nanoTime();
        AttributionModel model = AttributionTrainer.train(split.train(), annotator::annotate, SEED);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        Path file = Path.of("target", "attribution.model");
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        List<AttributionEvaluation> articles = new ArrayList<>();
        AttributionModel written = AttributionModel.read(Files.newInputStream(file));
        for (LabelledArticle article : split.development()) {
            AnnotatedArticle annotated = annotator.annotate(article.article());
            articles.add(AttributionEvaluation.of(List.of(
                    new AttributionEvaluation.Case(annotated, article.attributions(), written.find(annotated)))));
        }
        String figures = "trained on %d articles in %d s, %d bytes%n%s"
                .formatted(split.train().size(), seconds, Files.size(file), table(articles));
        Files.writeString(Path.of("target", "attribution.txt"), figures);
        assertThat(AttributionEvaluation.together(articles).metrics().get("source_f1"))
                .as(figures)
                .isGreaterThan(0.6);
    }

    /** One row a figure: how many were marked and found, precision, recall, F1, and its interval over articles. */
    static String table(List<AttributionEvaluation> articles) {
        AttributionEvaluation all = AttributionEvaluation.together(articles);
        StringBuilder rows = new StringBuilder();
        for (String name : List.of("source", "cue", "content", "attribution", "direct", "indirect")) {
            double[] resampled = resampled(name, articles);
            MatchCounts counts = all.counts(name);
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f to %.1f |%n",
                    name,
                    counts.gold(),
                    counts.predicted(),
                    100 * counts.precision(),
                    100 * counts.recall(),
                    100 * counts.f1(),
                    100 * resampled[(int) (0.025 * RESAMPLES)],
                    100 * resampled[(int) (0.975 * RESAMPLES)]));
        }
        return rows.toString();
    }

    private static double[] resampled(String name, List<AttributionEvaluation> articles) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] figures = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            MatchCounts sum = MatchCounts.NONE;
            for (int k = 0; k < articles.size(); k++) {
                sum = sum.plus(articles.get(random.nextInt(articles.size())).counts(name));
            }
            figures[i] = sum.f1();
        }
        Arrays.sort(figures);
        return figures;
    }
}
