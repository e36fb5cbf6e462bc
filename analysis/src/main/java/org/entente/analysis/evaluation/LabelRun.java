package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.analysis.Messages;
import org.entente.analysis.RequestException;
import org.entente.report.Failure;
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

    /** @throws RequestException if the data hold nothing that can be scored, or a system is missing */
    Evaluation evaluation() throws RequestException {
        LabelledRows data = suite.read(bench.data(), bench.request().limit(), excerpts());
        if (data.rows().isEmpty()) {
            throw bench.nothing(data.problems());
        }
        Optional<LabelledRows> training = training();
        CleanRows clean = CleanRows.of(data.rows(), seen(training));
        Contenders contenders = new Contenders(suite, bench, data.rows(), training.map(LabelledRows::rows));
        Map<String, Figures> systems = systems(contenders, data.rows());
        List<Integer> all = IntStream.range(0, data.rows().size()).boxed().toList();
        List<Integer> scored = clean.rows().isEmpty() ? all : clean.rows();
        Map<String, Score> scores = new LinkedHashMap<>();
        Map<String, Map<String, Number>> allRows = new LinkedHashMap<>();
        systems.forEach((name, figures) -> {
            scores.put(name, figures.score(scored, bench.bootstrap()));
            allRows.put(name, figures.metrics(all));
        });
        Map<String, Score> baselines = new LinkedHashMap<>(scores);
        Score score = baselines.remove(Evaluation.ENTENTE);
        return new Evaluation(
                suite.id(),
                scorer,
                scored.size(),
                clean.counts(),
                Objects.requireNonNull(score),
                baselines,
                allRows,
                notes(clean, training),
                problems(data, contenders));
    }

    private Excerpts excerpts() {
        return new Excerpts(bench.request().excerpts());
    }

    private Optional<LabelledRows> training() throws RequestException {
        Optional<Path> file = bench.request().systems().training();
        return file.isEmpty() ? Optional.empty() : Optional.of(suite.read(file.get(), Integer.MAX_VALUE, excerpts()));
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

    /** What is evaluated first, then the baselines. */
    private Map<String, Figures> systems(Contenders contenders, List<LabelledRow> rows) throws RequestException {
        Map<String, Figures> systems = new LinkedHashMap<>();
        systems.put(Evaluation.ENTENTE, new Figures(suite, rows, contenders.label(scorer)));
        for (String baseline : bench.request().systems().baselines()) {
            List<Labelled> answers = contenders.label(baseline);
            systems.put(baseline, new Figures(suite, rows, answers));
        }
        return systems;
    }

    /** A row that two systems fail on is named once. */
    private static List<Failure> problems(LabelledRows data, Contenders contenders) {
        return Stream.concat(data.problems().stream(), contenders.problems().stream())
                .distinct()
                .toList();
    }

    private List<String> notes(CleanRows clean, Optional<LabelledRows> training) {
        List<String> notes = new ArrayList<>(clean.notes());
        training.map(LabelledRows::problems)
                .filter(problems -> !problems.isEmpty())
                .ifPresent(problems -> notes.add("Rows to learn from that could not be read: " + problems.size()
                        + "; the first: " + Messages.oneLine(problems.get(0).file()) + ": "
                        + problems.get(0).reason() + "."));
        if (Stream.concat(Stream.of(scorer), bench.request().systems().baselines().stream())
                .anyMatch(Contenders::saysForOrAgainst)) {
            notes.addAll(suite.notes());
        }
        return notes;
    }
}
