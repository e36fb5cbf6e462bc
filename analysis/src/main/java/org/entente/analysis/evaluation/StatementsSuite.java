package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.actor.Actor;
import org.entente.stance.evaluation.CaseResult;
import org.entente.stance.evaluation.Score;
import org.entente.stance.evaluation.StatementCase;
import org.entente.stance.evaluation.StatementEvaluation;

/** Short texts with the side that each actor takes in them, as JSON lines. */
final class StatementsSuite implements Suite {
    @Override
    public String id() {
        return "statements";
    }

    @Override
    public String data() {
        return "a file of JSON lines with id, text, phenomenon and expected";
    }

    @Override
    public List<String> baselines() {
        return List.of(Contenders.MAJORITY, Contenders.LEXICON, Contenders.CORENLP);
    }

    @Override
    public List<String> slow() {
        return List.of(Contenders.CORENLP);
    }

    @Override
    public Evaluation evaluate(Bench bench) throws RequestException {
        JsonLines<Bench.Place<StatementCase>> cases = JsonLines.read(
                bench.data(),
                data(),
                bench.request().limit(),
                (place, line) -> List.of(new Bench.Place<>(place, StatementCases.read(line))));
        StatementSystems systems = StatementSystems.of(bench);
        Bench.Done<StatementSystems.Answered> done = bench.map(cases.rows(), systems::answer);
        List<Failure> problems = new ArrayList<>(cases.problems());
        problems.addAll(done.problems());
        List<CaseResult> results = systems.results(Evaluation.ENTENTE, done.units());
        Map<String, Score> baselines = new LinkedHashMap<>();
        bench.request().systems().baselines().forEach(baseline -> {
            baselines.put(baseline, score(bench, systems.results(baseline, done.units())));
        });
        return new Evaluation(
                id(),
                bench.scorerId(),
                results.size(),
                Map.of(),
                score(bench, results),
                baselines,
                Map.of(),
                notes(results, bench.request().configuration().actors()),
                problems);
    }

    private static Score score(Bench bench, List<CaseResult> results) {
        return bench.bootstrap()
                .score(results, StatementEvaluation::metrics)
                .with("phenomena", StatementEvaluation.byPhenomenon(results));
    }

    private static List<String> notes(List<CaseResult> results, List<Actor> actors) {
        TreeSet<String> unknown = new TreeSet<>();
        results.forEach(result -> unknown.addAll(result.expected().keySet()));
        actors.forEach(actor -> unknown.remove(actor.id()));
        return unknown.isEmpty()
                ? List.of()
                : List.of("The data expect actors that the configuration does not have, so they count as missing: "
                        + Messages.excerpt(String.join(", ", unknown)) + ".");
    }
}
