package org.entente.analysis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.entente.stance.position.Aggregates;
import org.entente.stance.position.Aggregator;
import org.entente.stance.reading.StanceReader;
import org.entente.stance.score.StanceScorer;
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
        try (OutputFolder out = OutputFolder.open(request.out())) {
            Report report = report(request, readings, scorer, progress);
            out.write(report, request.options(), writers);
            return new RunOutcome(report);
        }
    }

    private Report report(RunRequest request, List<Reading> readings, StanceScorer scorer, Progress progress) {
        Configuration configuration = request.configuration();
        Annotator annotator = annotators.apply(configuration);
        StanceReader reader =
                new StanceReader(configuration.known(), configuration.target(), scorer, configuration.weights());
        List<Finding> findings = InOrder.map(readings, request.threads(), new ArticleWork(annotator, reader), progress);
        Provenance provenance = new Provenance(
                Version.current(),
                configuration.sha256(),
                List.of(annotator.id(), scorer.id()),
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
        Aggregates aggregates = new Aggregator(configuration.aggregation())
                .aggregate(statements, actors.stream().map(Actor::id).toList(), configuration.target(), dates(found));
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
                provenance);
    }

    private static Map<String, LocalDate> dates(List<Finding.Found> found) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (Finding.Found finding : found) {
            Article article = finding.article().article();
            article.date().ifPresent(date -> dates.put(article.id(), date));
        }
        return dates;
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
