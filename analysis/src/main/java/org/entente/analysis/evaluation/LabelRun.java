package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.evaluation.CalibrationError;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.Score;

/** Scores systems on a suite's rows, those that no system learned from first. */
final class LabelRun {
    private final LabelSuite suite;
    private final Bench bench;
    private final String scorer;

    LabelRun(LabelSuite suite, Bench bench) {
        this.suite = suite;
        this.bench = bench;
        this.scorer = bench.request().systems().scorer().orElse(Contenders.ENCODER);
    }

    private record Key(MarkedSentence sentence, String gold) {}

    /** Indices of the rows that count, and how many do not. */
    private record Clean(List<Integer> rows, int seen, int repeated) {}

    /** @throws RequestException if the data hold nothing that can be scored, or a system is missing */
    Evaluation evaluation() throws RequestException {
        LabelledRows data = suite.read(bench.data(), bench.request().limit());
        List<LabelledRow> rows = data.rows();
        if (rows.isEmpty()) {
            throw bench.nothing(data.problems());
        }
        Optional<LabelledRows> training = training();
        Contenders contenders = new Contenders(suite, bench, rows, training.map(LabelledRows::rows));
        List<Labelled> answers = contenders.label(scorer);
        Map<String, List<Labelled>> baselines = new LinkedHashMap<>();
        for (String baseline : bench.request().systems().baselines()) {
            baselines.put(baseline, contenders.label(baseline));
        }
        Clean clean = clean(rows, seen(training));
        List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
        List<Integer> scored = clean.rows().isEmpty() ? all : clean.rows();
        Map<String, Score> scores = new LinkedHashMap<>();
        Map<String, Map<String, Number>> allRows = new LinkedHashMap<>();
        allRows.put(Evaluation.ENTENTE, metrics(groups(rows, all, answers)));
        baselines.forEach((name, each) -> {
            scores.put(name, score(rows, scored, each));
            allRows.put(name, metrics(groups(rows, all, each)));
        });
        List<Failure> problems = new ArrayList<>(data.problems());
        problems.addAll(contenders.problems());
        return new Evaluation(
                suite.id(),
                scorer,
                scored.size(),
                counts(rows, clean),
                score(rows, scored, answers),
                scores,
                allRows,
                notes(clean, training),
                problems.stream().distinct().toList());
    }

    private Optional<LabelledRows> training() throws RequestException {
        Optional<Path> file = bench.request().systems().training();
        return file.isEmpty() ? Optional.empty() : Optional.of(suite.read(file.get(), Integer.MAX_VALUE));
    }

    private Predicate<LabelledRow> seen(Optional<LabelledRows> training) throws RequestException {
        Set<String> texts = training.stream()
                .flatMap(rows -> rows.rows().stream())
                .map(LabelledRow::text)
                .collect(Collectors.toSet());
        if (!scorer.equals(Contenders.ENCODER)) {
            return row -> texts.contains(row.text());
        }
        Encoder encoder = bench.encoder();
        return row ->
                texts.contains(row.text()) || encoder.trainedOn(row.sentence().text());
    }

    private static Clean clean(List<LabelledRow> rows, Predicate<LabelledRow> seen) {
        List<Integer> clean = new ArrayList<>();
        Set<Key> before = new HashSet<>();
        int seenRows = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (seen.test(rows.get(i))) {
                seenRows++;
            } else if (before.add(new Key(rows.get(i).sentence(), rows.get(i).gold()))) {
                clean.add(i);
            }
        }
        return new Clean(clean, seenRows, rows.size() - seenRows - clean.size());
    }

    private static Map<String, Integer> counts(List<LabelledRow> rows, Clean clean) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("read", rows.size());
        counts.put("seen", clean.seen());
        counts.put("repeated", clean.repeated());
        return counts;
    }

    private Score score(List<LabelledRow> rows, List<Integer> which, List<Labelled> answers) {
        List<List<Labelled>> groups = groups(rows, which, answers);
        Score score = bench.bootstrap().score(groups, suite::groupMetrics);
        List<Labelled> scored = which.stream().map(answers::get).toList();
        score = new Score(metrics(groups), score.intervals(), score.tables())
                .with("confusion", new Confusion(suite.labels(), scored).table());
        Map<String, Map<String, Number>> phenomena = phenomena(rows, which, answers);
        return phenomena.isEmpty() ? score : score.with("phenomena", phenomena);
    }

    /** Resampled rows are worse calibrated than the rows themselves, so that error has no interval. */
    private Map<String, Number> metrics(List<List<Labelled>> groups) {
        Map<String, Number> metrics = new LinkedHashMap<>(suite.groupMetrics(groups));
        metrics.put(
                "ece", CalibrationError.of(groups.stream().flatMap(List::stream).toList()));
        return metrics;
    }

    private Map<String, Map<String, Number>> phenomena(
            List<LabelledRow> rows, List<Integer> which, List<Labelled> answers) {
        Map<String, Map<String, Number>> table = new LinkedHashMap<>();
        which.stream()
                .filter(i -> !rows.get(i).phenomenon().isEmpty())
                .collect(Collectors.groupingBy(i -> rows.get(i).phenomenon(), TreeMap::new, Collectors.toList()))
                .forEach((phenomenon, part) -> {
                    Map<String, Number> figures = new LinkedHashMap<>();
                    figures.put("rows", part.size());
                    figures.putAll(suite.groupMetrics(groups(rows, part, answers)));
                    table.put(phenomenon, figures);
                });
        return table;
    }

    private static List<List<Labelled>> groups(List<LabelledRow> rows, List<Integer> which, List<Labelled> answers) {
        Map<String, List<Labelled>> groups = new LinkedHashMap<>();
        which.forEach(i -> groups.computeIfAbsent(rows.get(i).group(), any -> new ArrayList<>())
                .add(answers.get(i)));
        return List.copyOf(groups.values());
    }

    private List<String> notes(Clean clean, Optional<LabelledRows> training) {
        List<String> notes = new ArrayList<>();
        if (clean.rows().isEmpty()) {
            notes.add("Every row stands in the training data, so these figures are too high. They tell nothing about "
                    + "texts that are new.");
        } else if (clean.seen() > 0) {
            notes.add(clean.seen() + " rows stand in training data and are left out of the first figures.");
        }
        training.filter(rows -> !rows.problems().isEmpty())
                .ifPresent(
                        rows -> notes.add(rows.problems().size() + " rows to learn from could not be read; the first: "
                                + Messages.oneLine(rows.problems().get(0).file()) + ": "
                                + rows.problems().get(0).reason() + "."));
        if (Contenders.saysForOrAgainst(scorer)
                || bench.request().systems().baselines().stream().anyMatch(Contenders::saysForOrAgainst)) {
            notes.addAll(suite.notes());
        }
        return notes;
    }
}
