package org.entente.analysis.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpQuotes;
import org.entente.stance.attribution.AttributionEvaluation;
import org.entente.stance.attribution.AttributionFinder;
import org.entente.stance.attribution.AttributionSpans;
import org.entente.stance.attribution.LabelledArticle;
import org.entente.stance.attribution.PolnearCorpus;
import org.entente.stance.evaluation.AttributionCounts;
import org.entente.stance.evaluation.Score;
import org.entente.stance.evaluation.TrainingTexts;
import org.entente.stance.position.Interval;
import org.entente.text.AnnotatedArticle;

/** Reported speech whose source, cue and content people marked: the corpus PolNeAR. */
final class PolnearSuite implements Suite {
    private static final String CORENLP = "corenlp";

    private record Counts(AttributionCounts entente, Optional<AttributionCounts> corenlp) {}

    @Override
    public String id() {
        return "polnear";
    }

    @Override
    public String data() {
        return "a folder with 'text/*.txt' and 'attributions/*.ann'";
    }

    @Override
    public List<String> baselines() {
        return List.of(CORENLP);
    }

    @Override
    public Evaluation evaluate(Bench bench) throws RequestException {
        List<LabelledArticle> all = articles(bench);
        List<LabelledArticle> scored = scored(all, bench.request());
        if (scored.isEmpty()) {
            throw new RequestException(bench.dataName() + ": all " + all.size()
                    + " articles were used to make the shipped models. Use --all to score them nevertheless.");
        }
        AttributionFinder finder = new AttributionFinder();
        Annotator annotator = bench.annotator();
        Optional<CoreNlpQuotes> corenlp = bench.asks(CORENLP) ? Optional.of(new CoreNlpQuotes()) : Optional.empty();
        Bench.Done<Counts> done = bench.map(
                scored.stream()
                        .limit(bench.request().limit())
                        .map(article -> new Bench.Place<>(article.name(), article))
                        .toList(),
                article -> count(article, annotator.annotate(article.article()), finder, corenlp));
        Map<String, Score> baselines = new LinkedHashMap<>();
        if (corenlp.isPresent()) {
            baselines.put(
                    CORENLP,
                    withoutCue(score(
                            bench,
                            done.units().stream()
                                    .flatMap(unit -> unit.corenlp().stream())
                                    .toList())));
        }
        return new Evaluation(
                id(),
                "",
                done.units().size(),
                Map.of("seen", (int) all.stream().filter(PolnearSuite::isSeen).count()),
                score(bench, done.units().stream().map(Counts::entente).toList()),
                baselines,
                Map.of(),
                notes(bench, all),
                done.problems());
    }

    private static Score score(Bench bench, List<AttributionCounts> articles) {
        return bench.bootstrap()
                .score(articles, AttributionCounts::metrics)
                .with("spans", AttributionCounts.table(articles));
    }

    /** CoreNLP does not mark cues: a figure of 0 would be a wrong one. */
    private static Score withoutCue(Score score) {
        Map<String, Number> metrics = new LinkedHashMap<>(score.metrics());
        metrics.put("cue_f1", Double.NaN);
        Map<String, Interval> intervals = new LinkedHashMap<>(score.intervals());
        intervals.remove("cue_f1");
        return new Score(metrics, intervals, score.tables());
    }

    private static List<String> notes(Bench bench, List<LabelledArticle> all) {
        long seen = all.stream().filter(PolnearSuite::isSeen).count();
        if (seen == 0) {
            return List.of();
        }
        return List.of(
                bench.request().texts() == EvaluationRequest.Texts.ALL
                        ? seen + " of the articles were used to make the shipped models, so these figures are too high."
                        : seen + " articles that were used to make the shipped models are left out; --all scores them, "
                                + "too.");
    }

    private static boolean isSeen(LabelledArticle article) {
        return Seen.TEXTS.contains(article.text());
    }

    private static List<LabelledArticle> scored(List<LabelledArticle> all, EvaluationRequest request) {
        return request.texts() == EvaluationRequest.Texts.ALL
                ? all
                : all.stream().filter(article -> !isSeen(article)).toList();
    }

    private static List<LabelledArticle> articles(Bench bench) throws RequestException {
        for (String folder : List.of("text", "attributions")) {
            if (!Files.isDirectory(bench.data().resolve(folder))) {
                throw new RequestException(bench.dataName() + ": expected " + new PolnearSuite().data()
                        + ", found no folder '" + folder + "'.");
            }
        }
        try {
            List<LabelledArticle> articles = PolnearCorpus.read(bench.data());
            if (articles.isEmpty()) {
                throw new RequestException(bench.dataName() + ": expected " + new PolnearSuite().data()
                        + ", found no article with attributions.");
            }
            return articles;
        } catch (IOException e) {
            throw new RequestException(
                    bench.dataName() + ": cannot be read: " + Messages.oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static Counts count(
            LabelledArticle labelled,
            AnnotatedArticle annotated,
            AttributionFinder finder,
            Optional<CoreNlpQuotes> corenlp) {

        Optional<List<AttributionSpans>> quotes = corenlp.map(baseline -> baseline.find(annotated.article()).stream()
                .map(quote -> new AttributionSpans(quote.mention(), Optional.empty(), List.of(quote.content())))
                .toList());
        return new Counts(
                counts(annotated, labelled, finder.spans(annotated)),
                quotes.map(each -> counts(annotated, labelled, each)));
    }

    private static AttributionCounts counts(
            AnnotatedArticle annotated, LabelledArticle labelled, List<AttributionSpans> found) {
        return AttributionCounts.of(new AttributionEvaluation.Case(annotated, labelled.attributions(), found));
    }

    /** Read when first needed. */
    private static final class Seen {
        static final TrainingTexts TEXTS = TrainingTexts.polnear();
    }
}
