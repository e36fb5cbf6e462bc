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
import org.entente.analysis.Services;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Bootstrap;
import org.entente.stance.reading.StanceReader;
import org.entente.stance.score.StanceScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;

/** What a suite works with: the request, the annotator, and threads. */
record Bench(EvaluationRequest request, Annotator annotator, Progress progress) {
    /** A labelled text to be scored, and where it stands. */
    record Place<T>(String name, T labelled) {}

    /** What came of the labelled texts, in their order. */
    record Done<U>(List<U> units, List<Failure> problems) {}

    private record Result<U>(Optional<U> unit, Optional<Failure> problem) {}

    Path data() {
        return request.data();
    }

    String dataName() {
        return Messages.oneLine(data().toString());
    }

    boolean asks(String baseline) {
        return request.baselines().contains(baseline);
    }

    Bootstrap bootstrap() {
        return Bootstrap.withSeed(request.configuration().aggregation().seed());
    }

    StanceScorer scorer() throws RequestException {
        return Services.scorer(request.configuration().scorer());
    }

    /** The whole reading of an article, as in an analysis. */
    StanceReader reader() throws RequestException {
        return new StanceReader(
                request.configuration().actors(),
                request.configuration().target(),
                scorer(),
                request.configuration().weights());
    }

    /** A text that is no file of its own. */
    AnnotatedArticle annotate(String id, String text) {
        return annotator.annotate(new Article(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                ""));
    }

    /**
     * Does the work for each labelled text; what goes wrong with one leaves the others.
     *
     * @throws RequestException if nothing is left
     */
    <T, U> Done<U> map(List<Place<T>> places, Function<T, U> work) throws RequestException {
        List<Result<U>> results = InOrder.map(places, request.threads(), place -> result(place, work), progress);
        List<U> units = new ArrayList<>();
        List<Failure> problems = new ArrayList<>();
        results.forEach(result -> {
            result.unit().ifPresent(units::add);
            result.problem().ifPresent(problems::add);
        });
        if (units.isEmpty()) {
            throw new RequestException(dataName() + ": expected something to score, found nothing"
                    + (problems.isEmpty()
                            ? "."
                            : "; the first problem: " + problems.get(0).file() + ": "
                                    + problems.get(0).reason() + "."));
        }
        return new Done<>(units, problems);
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
