package org.entente.analysis.evaluation;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.analysis.Configuration;
import org.entente.analysis.Messages;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;

/** Scores the shipped models on labelled data. */
public final class Evaluator {
    private static final Map<String, Suite> SUITES = List.of(
                    new DseSuite(),
                    new NewsMtscSuite(),
                    new PloverSuite(),
                    new PolnearSuite(),
                    new QuotesSuite(),
                    new StatementsSuite())
            .stream()
            .collect(Collectors.toMap(Suite::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private final Function<Configuration, Annotator> annotators;

    /** An evaluation on top of Stanford CoreNLP, whose models load with the first text. */
    public Evaluator() {
        this(configuration -> new CoreNlpAnnotator());
    }

    Evaluator(Function<Configuration, Annotator> annotators) {
        this.annotators = annotators;
    }

    /** The ids of the suites, in alphabetical order. */
    public static List<String> suites() {
        return List.copyOf(SUITES.keySet());
    }

    /**
     * Scores.
     *
     * @throws RequestException if there is no such suite or baseline, or the data are not what the suite expects
     */
    public Evaluation evaluate(EvaluationRequest request, Progress progress) throws RequestException {
        Suite suite = SUITES.get(request.suite());
        if (suite == null) {
            throw new RequestException("No suite '" + Messages.excerpt(request.suite()) + "'. Available: "
                    + String.join(", ", suites()) + "." + Messages.didYouMean(request.suite(), suites()));
        }
        for (String baseline : request.baselines()) {
            requireBaseline(suite, baseline);
        }
        if (!Files.exists(request.data())) {
            throw new RequestException(Messages.oneLine(request.data().toString()) + ": expected " + suite.data()
                    + ", but there is nothing of this name.");
        }
        return suite.evaluate(new Bench(request, annotators.apply(request.configuration()), progress));
    }

    private static void requireBaseline(Suite suite, String baseline) throws RequestException {
        if (!suite.baselines().contains(baseline)) {
            throw new RequestException("No baseline '" + Messages.excerpt(baseline) + "' for suite '" + suite.id()
                    + "'. Available: " + String.join(", ", suite.baselines()) + "."
                    + Messages.didYouMean(baseline, suite.baselines()));
        }
    }
}
