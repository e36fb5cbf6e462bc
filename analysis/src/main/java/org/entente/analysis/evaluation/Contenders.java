package org.entente.analysis.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.analysis.RequestException;
import org.entente.nlp.Annotator;
import org.entente.report.Failure;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Parts;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.stance.evaluation.NgramClassifier;
import org.entente.text.AnnotatedArticle;

/** The systems that label the rows of a suite, by name. */
final class Contenders {
    static final String ENCODER = "encoder";
    static final String MAJORITY = "majority";
    static final String LOOKUP = "lookup";
    static final String NGRAMS = "ngrams";
    static final String LEXICON = "lexicon";
    static final String CORENLP = "corenlp";

    private final LabelSuite suite;
    private final Bench bench;
    private final List<LabelledRow> rows;
    private final Optional<List<LabelledRow>> training;
    private final List<Failure> problems = new ArrayList<>();

    /** Learns from rows, and then labels others. */
    private interface Learner {
        Function<LabelledRow, Labelled> learn(List<LabelledRow> rows);
    }

    /** @param training rows that systems learn from; without them they learn from the other folds of the rows */
    Contenders(LabelSuite suite, Bench bench, List<LabelledRow> rows, Optional<List<LabelledRow>> training) {
        this.suite = suite;
        this.bench = bench;
        this.rows = rows;
        this.training = training;
    }

    /** Rows that a system could not label. */
    List<Failure> problems() {
        return List.copyOf(problems);
    }

    /**
     * The answers of a system, one a row, in the same order.
     *
     * @throws RequestException if there is no such system
     */
    List<Labelled> label(String name) throws RequestException {
        return switch (name) {
            case ENCODER -> encoded(new HeadReading(suite.task(), bench.encoder()));
            case MAJORITY -> rows.stream().map(constant(rows)).toList();
            case LOOKUP -> learned(this::lookup);
            case NGRAMS -> learned(this::ngrams);
            case CORENLP -> annotated(bench.toneAnnotator(), ToneBaseline::answer);
            default -> scored(name);
        };
    }

    /** Whether a system says for or against, and none of a suite's labels. */
    static boolean saysForOrAgainst(String name) {
        return !List.of(ENCODER, MAJORITY, LOOKUP, NGRAMS, CORENLP).contains(name);
    }

    private List<Labelled> scored(String name) throws RequestException {
        DirectedScorer scorer = new DirectedScorer(
                bench.models().scorer(name, bench.request().systems().weights()));
        return annotated(bench.annotator(), (row, article) -> suite.answer(row, article, scorer));
    }

    private List<Labelled> encoded(HeadReading reading) throws RequestException {
        return labelled(reading::label);
    }

    private interface Reading {
        String answer(MarkedSentence row, AnnotatedArticle article);
    }

    private List<Labelled> annotated(Annotator annotator, Reading reading) throws RequestException {
        return labelled(row -> {
            AnnotatedArticle article =
                    annotator.annotate(Bench.article("row", row.sentence().text()));
            return new Labelled(row.gold(), reading.answer(row.sentence(), article));
        });
    }

    /** A row that fails has no answer. */
    private List<Labelled> labelled(Function<LabelledRow, Labelled> work) throws RequestException {
        List<Bench.Place<LabelledRow>> places =
                rows.stream().map(row -> new Bench.Place<>(row.place(), row)).toList();
        List<Bench.Result<Labelled>> results = bench.results(places, work);
        if (results.stream().allMatch(result -> result.problem().isPresent())) {
            throw bench.nothing(results.stream()
                    .flatMap(result -> result.problem().stream())
                    .toList());
        }
        List<Labelled> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            results.get(i).problem().ifPresent(problems::add);
            answers.add(results.get(i).unit().orElse(new Labelled(rows.get(i).gold(), Labelled.NONE)));
        }
        return answers;
    }

    private List<Labelled> learned(Learner learner) {
        if (training.isPresent()) {
            return rows.stream().map(learner.learn(training.get())).toList();
        }
        List<Labelled> answers = new ArrayList<>(Collections.nCopies(rows.size(), new Labelled("", "")));
        for (int fold = 0; fold < Parts.COUNT; fold++) {
            int held = fold;
            Function<LabelledRow, Labelled> learned = learner.learn(
                    rows.stream().filter(row -> row.fold() != held).toList());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).fold() == held) {
                    answers.set(i, learned.apply(rows.get(i)));
                }
            }
        }
        return answers;
    }

    /** The most frequent label for every row; of equally frequent ones, the first. */
    private Function<LabelledRow, Labelled> constant(List<LabelledRow> known) {
        Map<String, Integer> counts = new HashMap<>();
        known.forEach(row -> counts.merge(row.gold(), 1, Integer::sum));
        String most = suite.labels().stream()
                .max(Comparator.comparingInt((String label) -> counts.getOrDefault(label, 0))
                        .thenComparing(Comparator.comparingInt(
                                        (String label) -> suite.labels().indexOf(label))
                                .reversed()))
                .orElseThrow();
        return row -> new Labelled(row.gold(), most);
    }

    /** The label of the same row, or else the most frequent one. */
    private Function<LabelledRow, Labelled> lookup(List<LabelledRow> known) {
        Map<MarkedSentence, List<LabelledRow>> same = new HashMap<>();
        known.forEach(row ->
                same.computeIfAbsent(row.sentence(), any -> new ArrayList<>()).add(row));
        Function<LabelledRow, Labelled> other = constant(known);
        return row -> (same.containsKey(row.sentence()) ? constant(same.get(row.sentence())) : other).apply(row);
    }

    private Function<LabelledRow, Labelled> ngrams(List<LabelledRow> known) {
        NgramClassifier classifier = NgramClassifier.train(
                suite.labels(),
                known.stream()
                        .map(row -> new NgramClassifier.Example(MarkedWords.of(row.sentence()), row.gold()))
                        .toList());
        return row -> {
            NgramClassifier.Guess guess = classifier.label(MarkedWords.of(row.sentence()));
            return new Labelled(row.gold(), guess.label(), guess.confidence());
        };
    }
}
