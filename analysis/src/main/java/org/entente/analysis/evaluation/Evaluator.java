package org.entente.analysis.evaluation;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.analysis.Messages;
import org.entente.analysis.Progress;
import org.entente.analysis.RequestException;
import org.entente.analysis.evaluation.EvaluationRequest.Systems;

/** Scores the shipped models on labelled data. */
public final class Evaluator {
    private static final Map<String, Suite> SUITES = List.of(
                    new ContrastSuite(),
                    new DseSuite(),
                    new NewsMtscSuite(),
                    new PloverSuite(),
                    new PolnearSuite(),
                    new QuotesSuite(),
                    new StatementsSuite())
            .stream()
            .collect(Collectors.toMap(Suite::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private final Models models;

    /** An evaluation of what ships with Entente. Models load when they are first used. */
    public Evaluator() {
        this(new ShippedModels());
    }

    Evaluator(Models models) {
        this.models = models;
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
        List<String> baselines = baselines(suite, request.systems().baselines());
        requireLearner(suite, request.systems());
        if (!Files.exists(request.data())) {
            throw new RequestException(Messages.oneLine(request.data().toString()) + ": expected " + suite.data()
                    + ", but there is nothing of this name.");
        }
        return suite.evaluate(new Bench(request.withBaselines(baselines), models, progress));
    }

    private static List<String> baselines(Suite suite, List<String> asked) throws RequestException {
        List<String> baselines = new ArrayList<>();
        for (String baseline : asked) {
            if (baseline.equals(Systems.ALL)) {
                suite.baselines().stream()
                        .filter(each -> !suite.slow().contains(each))
                        .forEach(baselines::add);
            } else if (suite.baselines().contains(baseline)) {
                baselines.add(baseline);
            } else {
                throw new RequestException("No baseline '" + Messages.excerpt(baseline) + "' for suite '" + suite.id()
                        + "'. Available: " + String.join(", ", suite.baselines()) + ", " + Systems.ALL + "."
                        + Messages.didYouMean(baseline, suite.baselines()));
            }
        }
        return baselines.stream().distinct().toList();
    }

    private static void requireLearner(Suite suite, Systems systems) throws RequestException {
        if (systems.training().isPresent() && !suite.baselines().contains(Contenders.NGRAMS)) {
            throw new RequestException("Suite '" + suite.id()
                    + "' has no baseline that learns, so it has no use for rows to learn from. Leave out --train.");
        }
    }
}
