package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.Stance;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.CastFinder;
import org.entente.stance.actor.Mention;
import org.entente.stance.evaluation.CaseResult;
import org.entente.stance.evaluation.Score;
import org.entente.stance.evaluation.StatementCase;
import org.entente.stance.evaluation.StatementEvaluation;
import org.entente.stance.reading.StanceReader;
import org.entente.text.AnnotatedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Short texts with the side that each actor takes in them, as JSON lines. */
final class StatementsSuite implements Suite {
    private static final String MAJORITY = "majority";
    private static final JsonMapper JSON = new JsonMapper();

    /** A case answered, and who is named in it. */
    private record Read(CaseResult result, Set<String> named) {}

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
        return List.of(MAJORITY);
    }

    @Override
    public Evaluation evaluate(Bench bench) throws RequestException {
        List<Failure> problems = new ArrayList<>();
        List<Bench.Place<StatementCase>> cases = cases(bench, problems);
        StanceReader reader = bench.reader();
        List<Actor> actors = bench.request().configuration().actors();
        Target target = bench.request().configuration().target();
        CastFinder casts = new CastFinder(actors);
        Bench.Done<Read> done =
                bench.map(cases, each -> read(each, bench.annotate(each.id(), each.text()), reader, casts, target));
        problems.addAll(done.problems());
        List<CaseResult> results = done.units().stream().map(Read::result).toList();
        Map<String, Score> baselines = new LinkedHashMap<>();
        if (bench.asks(MAJORITY)) {
            baselines.put(MAJORITY, score(bench, majority(done.units(), target)));
        }
        return new Evaluation(
                id(), results.size(), Map.of(), score(bench, results), baselines, notes(results, actors), problems);
    }

    private static Read read(
            StatementCase each, AnnotatedArticle article, StanceReader reader, CastFinder casts, Target target) {
        Map<String, Stance> answer =
                StatementEvaluation.answer(reader.read(article).statements(), target);
        return new Read(
                new CaseResult(each.id(), each.phenomenon(), each.expected(), answer),
                casts.find(article).mentions().stream().map(Mention::actor).collect(Collectors.toSet()));
    }

    private static Score score(Bench bench, List<CaseResult> results) {
        return bench.bootstrap()
                .score(results, StatementEvaluation::metrics)
                .with("phenomena", StatementEvaluation.byPhenomenon(results));
    }

    /** Whoever is named, but the counterpart, takes the side that is expected more often. */
    private static List<CaseResult> majority(List<Read> cases, Target target) {
        long sides = cases.stream()
                .flatMap(each -> each.result().expected().values().stream())
                .mapToLong(stance -> stance == Stance.FAVOR ? 1 : -1)
                .sum();
        Stance side = sides > 0 ? Stance.FAVOR : Stance.AGAINST;
        return cases.stream()
                .map(each -> new CaseResult(
                        each.result().id(),
                        each.result().phenomenon(),
                        each.result().expected(),
                        each.named().stream()
                                .filter(actor -> !actor.equals(target.counterpart()))
                                .collect(Collectors.toMap(actor -> actor, actor -> side))))
                .toList();
    }

    private static List<String> notes(List<CaseResult> results, List<Actor> actors) {
        Set<String> unknown = new TreeSet<>();
        results.forEach(result -> unknown.addAll(result.expected().keySet()));
        actors.forEach(actor -> unknown.remove(actor.id()));
        return unknown.isEmpty()
                ? List.of()
                : List.of("The data expect actors that the configuration does not have, so they count as missing: "
                        + Messages.excerpt(String.join(", ", unknown)) + ".");
    }

    private List<Bench.Place<StatementCase>> cases(Bench bench, List<Failure> problems) throws RequestException {
        LabelledFile file =
                LabelledFile.read(bench.data(), data(), bench.request().limit());
        List<Bench.Place<StatementCase>> cases = new ArrayList<>();
        for (LabelledFile.Line line : file.lines()) {
            try {
                cases.add(new Bench.Place<>(file.place(line), read(file.place(line), JSON.readTree(line.text()))));
            } catch (JacksonException e) {
                problems.add(new Failure(file.place(line), "expected a JSON object, got other text"));
            } catch (RowException e) {
                problems.add(new Failure(file.place(line), String.valueOf(e.getMessage())));
            }
        }
        if (cases.isEmpty()) {
            throw new RequestException(
                    problems.get(0).file() + ": " + problems.get(0).reason() + ". Expected " + data() + ".");
        }
        return cases;
    }

    private static StatementCase read(String place, JsonNode row) throws RequestException, RowException {
        JsonNode expected = row.path("expected");
        if (!expected.isObject()) {
            throw new RowException("expected an object 'expected' of actors and sides");
        }
        Map<String, Stance> sides = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> side : expected.properties()) {
            sides.put(side.getKey(), side(place, side.getKey(), side.getValue()));
        }
        return new StatementCase(text(row, "id"), text(row, "text"), text(row, "phenomenon"), sides);
    }

    private static Stance side(String place, String actor, JsonNode side) throws RequestException {
        return switch (side.asString("").toLowerCase(Locale.ROOT)) {
            case "favor" -> Stance.FAVOR;
            case "against" -> Stance.AGAINST;
            default ->
                throw new RequestException(place + ": expected 'favor' or 'against' for '" + Messages.excerpt(actor)
                        + "', got '" + Messages.excerpt(side.toString()) + "'.");
        };
    }

    private static String text(JsonNode row, String key) throws RowException {
        JsonNode value = row.path(key);
        if (!value.isString() && !value.isNumber() || value.asString().isBlank()) {
            throw new RowException("expected '" + key + "', a text that is not empty");
        }
        return value.asString();
    }
}
