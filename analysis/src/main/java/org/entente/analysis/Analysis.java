package org.entente.analysis;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.nlp.corenlp.CoreNlpOptions;
import org.entente.report.Failure;
import org.entente.report.Provenance;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;
import org.entente.stance.duplicates.Copy;
import org.entente.stance.duplicates.DuplicateFinder;
import org.entente.stance.duplicates.DuplicateGroup;
import org.entente.stance.encoder.EncoderException;
import org.entente.stance.position.Aggregates;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Origin;
import org.entente.stance.reading.StanceReader;
import org.entente.stance.score.StanceScorer;
import org.entente.stance.statistics.Statistics;
import org.entente.stance.statistics.Survey;
import org.entente.text.Article;
import org.entente.text.read.Reading;

/** One run: reads articles, annotates and scores them, adds the statements up and writes the report. */
public final class Analysis {
    private final Function<Configuration, Annotator> annotators;

    /** An analysis by Stanford CoreNLP, whose models load with the first article. */
    public Analysis() {
        this(configuration -> new CoreNlpAnnotator(
                configuration.tone() ? CoreNlpOptions.defaults().withTone() : CoreNlpOptions.defaults()));
    }

    Analysis(Function<Configuration, Annotator> annotators) {
        this.annotators = annotators;
    }

    /**
     * Runs. A file that cannot be read or analyzed becomes a failure in the report; the others are still analyzed. Same
     * files, configuration and seed, same bytes.
     *
     * @throws RequestException if the request cannot be met, before the long work begins; or if the results cannot be
     *     written. Nothing was written then.
     */
    public RunOutcome run(RunRequest request, Progress progress) throws RequestException {
        StanceScorer scorer = Services.scorer(request.configuration().scorer());
        List<ReportWriter> writers = Services.writers(request.writers());
        List<Reading> readings = ArticleSources.read(request.paths());
        Annotator annotator = annotators.apply(request.configuration());
        CompletableFuture.runAsync(annotator::load); // beside the scorer's model; whoever annotates waits for it
        requireRunning(scorer);
        try (OutputFolder out = OutputFolder.open(request.out())) {
            Report report = report(request, readings, annotator, scorer, progress);
            out.write(report, request.options(), writers);
            return new RunOutcome(report);
        }
    }

    /**
     * Loads the scorer's model, since one that cannot run here would fail on each article.
     *
     * @throws RequestException if it cannot
     */
    static void requireRunning(StanceScorer scorer) throws RequestException {
        try {
            scorer.model();
        } catch (EncoderException e) {
            throw new RequestException(e.getMessage() + ".", e);
        }
    }

    private static Report report(
            RunRequest request, List<Reading> readings, Annotator annotator, StanceScorer scorer, Progress progress) {
        Configuration configuration = request.configuration();
        StanceReader reader =
                new StanceReader(configuration.known(), configuration.target(), scorer, configuration.weights());
        List<Finding> findings = InOrder.map(readings, request.threads(), new ArticleWork(annotator, reader), progress);
        Provenance provenance = new Provenance(
                Version.current(),
                configuration.sha256(),
                List.of(annotator.id(), scorer.model()),
                configuration.weights(),
                configuration.aggregation());
        return report(configuration, request.kept(), findings, provenance);
    }

    private static Report report(
            Configuration configuration, RunRequest.Kept kept, List<Finding> findings, Provenance provenance) {
        List<Finding.Found> found = only(findings, Finding.Found.class).toList();
        List<Failure> failures = only(findings, Finding.Failed.class)
                .map(Finding.Failed::failure)
                .toList();
        List<Statement> statements = found.stream()
                .flatMap(finding -> finding.evidence().statements().stream())
                .toList();
        requireUniqueIds(statements);
        List<Actor> actors =
                configuration.reported(statements.stream().filter(kept::keeps).toList());
        List<Article> articles =
                found.stream().map(finding -> finding.article().article()).toList();
        List<DuplicateGroup> duplicates =
                new DuplicateFinder(configuration.aggregation().duplicateSimilarity()).find(articles);
        Evidence evidence = new Evidence(
                statements,
                articles.stream().map(Analysis::origin).toList(),
                actors.stream().map(Actor::id).toList(),
                configuration.target(),
                duplicates.stream()
                        .flatMap(group -> group.copies().stream().map(Copy::article))
                        .toList());
        Aggregates aggregates = new Aggregator(configuration.aggregation()).aggregate(evidence);
        Statistics statistics = new Survey(configuration.aggregation())
                .of(evidence, aggregates.positions(), duplicates, statements, configuration.coded());
        return new Report(
                configuration.target(),
                actors,
                found.stream().map(Finding.Found::article).toList(),
                failures,
                aggregates.positions(),
                aggregates.relations(),
                aggregates.series(),
                statements.stream().filter(kept::keeps).toList(),
                found.stream()
                        .flatMap(finding -> finding.evidence().attributions().stream())
                        .toList(),
                provenance,
                statistics);
    }

    /** By its text, since the same text may come in files that differ. */
    private static Origin origin(Article article) {
        return new Origin(
                article.id(),
                article.date(),
                article.outlet(),
                Digests.sha256(article.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static void requireUniqueIds(List<Statement> statements) {
        Set<String> ids = new HashSet<>();
        for (Statement statement : statements) {
            if (!ids.add(statement.id())) {
                throw new IllegalStateException("Two statements have the id '" + statement.id() + "'");
            }
        }
    }

    private static <F extends Finding> Stream<F> only(List<Finding> findings, Class<F> outcome) {
        return findings.stream().filter(outcome::isInstance).map(outcome::cast);
    }
}
