package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.RequestException;
import org.entente.nlp.corenlp.CoreNlpQuotes;
import org.entente.report.Failure;
import org.entente.stance.evaluation.FoundQuote;
import org.entente.stance.evaluation.QuoteEvaluation;
import org.entente.stance.evaluation.QuoteVerdict;
import org.entente.stance.evaluation.Score;
import org.entente.stance.reading.StanceReader;
import org.entente.text.AnnotatedArticle;

/** Quotations whose speakers people marked: a folder with articles and {@code *-quotes.tsv}. */
final class QuotesSuite implements Suite {
    private static final String CORENLP = "corenlp";

    private record Verdicts(List<QuoteVerdict> entente, List<QuoteVerdict> corenlp) {}

    @Override
    public String id() {
        return "quotes";
    }

    @Override
    public String data() {
        return "a folder with articles and a table '*-quotes.tsv'";
    }

    @Override
    public List<String> baselines() {
        return List.of(CORENLP);
    }

    @Override
    public Evaluation evaluate(Bench bench) throws RequestException {
        QuoteSheets sheets = QuoteSheets.read(bench, data());
        StanceReader reader = bench.reader(bench.scorerId());
        Optional<QuoteBaseline> corenlp = bench.asks(CORENLP)
                ? Optional.of(new QuoteBaseline(
                        new CoreNlpQuotes(), bench.request().configuration().actors()))
                : Optional.empty();
        Bench.Done<Verdicts> done = bench.map(sheets.places(), sheet -> judge(sheet, bench, reader, corenlp));
        List<Failure> problems = new ArrayList<>(sheets.problems());
        problems.addAll(done.problems());
        List<QuoteVerdict> verdicts =
                done.units().stream().flatMap(unit -> unit.entente().stream()).toList();
        Map<String, Score> baselines = new LinkedHashMap<>();
        if (corenlp.isPresent()) {
            baselines.put(
                    CORENLP,
                    score(
                            bench,
                            done.units().stream()
                                    .flatMap(unit -> unit.corenlp().stream())
                                    .toList()));
        }
        return new Evaluation(
                id(), "", verdicts.size(), Map.of(), score(bench, verdicts), baselines, Map.of(), List.of(), problems);
    }

    private static Score score(Bench bench, List<QuoteVerdict> verdicts) {
        return bench.bootstrap().score(verdicts, QuoteEvaluation::metrics);
    }

    private static Verdicts judge(
            QuoteSheets.Sheet sheet, Bench bench, StanceReader reader, Optional<QuoteBaseline> corenlp) {
        AnnotatedArticle annotated = bench.annotator().annotate(sheet.article());
        List<FoundQuote> found = reader.read(annotated).attributions().stream()
                .filter(attribution -> attribution.direct())
                .map(attribution ->
                        new FoundQuote(attribution.content().text(), attribution.speaker(), attribution.actor()))
                .toList();
        return new Verdicts(
                QuoteEvaluation.judge(sheet.quotes(), found),
                corenlp.map(baseline -> QuoteEvaluation.judge(sheet.quotes(), baseline.find(annotated)))
                        .orElse(List.of()));
    }
}
