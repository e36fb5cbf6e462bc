package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences with the author's sentiment toward marked targets (Hamborg and Donnay, 2021). */
final class NewsMtscSuite extends LabelSuite<NewsMtscSuite.Toward> {
    private static final String NEGATIVE = "negative";
    private static final String NEUTRAL = "neutral";
    private static final String POSITIVE = "positive";
    private static final double NEUTRAL_BELOW = 0.2;
    private static final JsonMapper JSON = new JsonMapper();

    record Toward(String text, Span target, String gold) implements Row {}

    @Override
    public String id() {
        return "newsmtsc";
    }

    @Override
    public String data() {
        return "a file of JSON lines with sentence_normalized and targets";
    }

    @Override
    List<String> labels() {
        return List.of(NEGATIVE, NEUTRAL, POSITIVE);
    }

    @Override
    Rows<Toward> read(Bench bench) throws RequestException {
        LabelledFile file =
                LabelledFile.read(bench.data(), data(), bench.request().limit());
        List<Bench.Place<Toward>> places = new ArrayList<>();
        List<Failure> problems = new ArrayList<>();
        for (LabelledFile.Line line : file.lines()) {
            String place = file.place(line);
            try {
                for (Toward row : rows(place, JSON.readTree(line.text()))) {
                    places.add(new Bench.Place<>(place, row));
                }
            } catch (JacksonException e) {
                problems.add(new Failure(place, "expected a JSON object, got other text"));
            } catch (RowException e) {
                problems.add(new Failure(place, String.valueOf(e.getMessage())));
            }
        }
        if (places.isEmpty()) {
            throw new RequestException(
                    problems.get(0).file() + ": " + problems.get(0).reason() + ". Expected " + data() + ".");
        }
        return new Rows<>(places, problems);
    }

    private static List<Toward> rows(String place, JsonNode row) throws RequestException, RowException {
        String text = row.path("sentence_normalized").asString("");
        if (text.isBlank() || row.path("targets").isEmpty()) {
            throw new RowException("expected 'sentence_normalized' and 'targets'");
        }
        List<Toward> rows = new ArrayList<>();
        for (JsonNode target : row.path("targets")) {
            int from = target.path("from").asInt(-1);
            int to = target.path("to").asInt(-1);
            if (from < 0 || to <= from || to > text.length()) {
                throw new RowException("expected a target within the sentence of " + text.length() + " characters, got "
                        + from + " to " + to);
            }
            rows.add(new Toward(text, new Span(from, to), gold(place, target.path("polarity"))));
        }
        return rows;
    }

    private static String gold(String place, JsonNode polarity) throws RequestException {
        double value = polarity.asDouble(Double.NaN);
        if (value == 2) {
            return NEGATIVE;
        }
        if (value == 4) {
            return NEUTRAL;
        }
        if (value == 6) {
            return POSITIVE;
        }
        throw new RequestException(
                place + ": expected polarity 2, 4 or 6, got '" + Messages.excerpt(polarity.toString()) + "'.");
    }

    @Override
    String answer(Toward row, AnnotatedArticle article, DirectedScorer scorer) {
        double score = scorer.score(article, List.of(), List.of(row.target())).orElse(0);
        if (Math.abs(score) < NEUTRAL_BELOW) {
            return NEUTRAL;
        }
        return score > 0 ? POSITIVE : NEGATIVE;
    }

    @Override
    Map<String, Number> metrics(List<Labelled> rows) {
        Confusion confusion = new Confusion(labels(), rows);
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("macro", confusion.macroF1());
        metrics.put("accuracy", confusion.accuracy());
        labels().forEach(label -> metrics.put("f1_" + label, confusion.f1(label)));
        return metrics;
    }

    @Override
    List<String> notes() {
        return List.of("The scorer is made for what actors say of each other; here it is asked for the author's view.");
    }
}
