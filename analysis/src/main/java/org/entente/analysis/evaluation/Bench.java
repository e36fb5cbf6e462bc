package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.analysis.InOrder;
import org.entente.analysis.Messages;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Bootstrap;
import org.entente.stance.reading.StanceReader;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;

/** What a suite works with: the request, the models, and threads. */
record Bench(EvaluationRequest request, Models models, Progress progress) {
    /** A labelled text to be scored, and where it stands. */
    record Place<T>(String name, T labelled) {}

    /** What came of the labelled texts, in their order. */
    record Done<U>(List<U> units, List<Failure> problems) {}

    /** What came of one labelled text. */
    record Result<U>(Optional<U> unit, Optional<Failure> problem) {}

    Path data() {
        return request.data();
    }

    String dataName() {
        return Messages.oneLine(data().toString());
    }

    boolean asks(String baseline) {
        return request.systems().baselines().contains(baseline);
    }

    Bootstrap bootstrap() {
        return Bootstrap.withSeed(request.configuration().aggregation().seed());
    }

    /** Id of the scorer of an analysis, unless the request names another, or weights of the encoder. */
    String scorerId() {
        return request.systems()
                .scorer()
                .or(() -> request.systems().weights().map(weights -> Contenders.ENCODER))
                .orElse(request.configuration().scorer());
    }

    /** The whole reading of an article, as in an analysis. */
    StanceReader reader(String scorer) throws RequestException {
        return new StanceReader(
                request.configuration().actors(),
                request.configuration().target(),
                models.scorer(scorer, request.systems().weights()),
                request.configuration().weights());
    }

    Annotator annotator() {
        return models.annotator(request.configuration());
    }

    /** Annotates sentences with their tone, too, which takes many times as long. */
    Annotator toneAnnotator() {
        return models.annotator(request.configuration().withTone());
    }

    Encoder encoder() throws RequestException {
        return models.encoder(request.systems().weights());
    }

    AnnotatedArticle annotate(String id, String text) {
        return annotator().annotate(article(id, text));
    }

    /** A text that is no file of its own. */
    static Article article(String id, String text) {
        return new Article(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "");
    }

    /**
     * Does the work for each labelled text; what goes wrong with one leaves the others.
     *
     * @throws RequestException if nothing is left
     */
    <T, U> Done<U> map(List<Place<T>> places, Function<T, U> work) throws RequestException {
        List<U> units = new ArrayList<>();
        List<Failure> problems = new ArrayList<>();
        for (Result<U> result : results(places, work)) {
            result.unit().ifPresent(units::add);
            result.problem().ifPresent(problems::add);
        }
        if (units.isEmpty()) {
            throw nothing(problems);
        }
        return new Done<>(units, problems);
    }

    /** Does the work for each labelled text; one result each, in the same order. */
    <T, U> List<Result<U>> results(List<Place<T>> places, Function<T, U> work) {
        return InOrder.map(places, request.threads(), place -> result(place, work), progress);
    }

    /** Says that the data hold nothing that can be scored. */
    RequestException nothing(List<Failure> problems) {
        return new RequestException(dataName() + ": expected something to score, found nothing"
                + (problems.isEmpty()
                        ? "."
                        : "; the first problem: " + problems.get(0).file() + ": "
                                + problems.get(0).reason() + "."));
    }

    private static <T, U> Result<U> result(Place<T> place, Function<T, U> work) {
        try {
            return new Result<>(Optional.of(work.apply(place.labelled())), Optional.empty());
        } catch (AnnotationException e) {
            return problem(place, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return problem(place, "could not be scored: " + e + ". Please report this as a defect");
        }
    }

    private static <T, U> Result<U> problem(Place<T> place, String reason) {
        return new Result<>(Optional.empty(), Optional.of(new Failure(place.name(), Messages.oneLine(reason))));
    }
}
