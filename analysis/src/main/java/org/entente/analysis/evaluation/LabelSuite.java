package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.RequestException;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.evaluation.Confusion;
import org.entente.stance.evaluation.DirectedScorer;
import org.entente.stance.evaluation.Labelled;
import org.entente.text.AnnotatedArticle;

/** A suite of marked sentences that each get one label, which one of the encoder's heads answers. */
abstract class LabelSuite implements Suite {
    /** Weaker scores of a scorer that knows no neutral answer count as neutral. */
    static final double NEUTRAL_BELOW = 0.2;

    /** The head that answers; its classes are the labels. */
    abstract Task task();

    /**
     * Reads the first lines of a file.
     *
     * @param excerpts the texts of rows that have none of their own
     * @throws RequestException if the file is not what the suite expects
     */
    abstract LabelledRows read(Path file, int limit, Excerpts excerpts) throws RequestException;

    /** The label that a scorer gives which says for or against. */
    abstract String answer(MarkedSentence row, AnnotatedArticle article, DirectedScorer scorer);

    /** Figures of the answers: shares in [0, 1]. */
    Map<String, Number> metrics(List<Labelled> rows) {
        Confusion confusion = new Confusion(labels(), rows);
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("macro", confusion.macroF1());
        metrics.put("accuracy", confusion.accuracy());
        labels().forEach(label -> metrics.put("f1_" + label.toLowerCase(java.util.Locale.ROOT), confusion.f1(label)));
        return metrics;
    }

    /** Figures of the answers, given in groups of rows that depend on each other. */
    Map<String, Number> groupMetrics(List<List<Labelled>> groups) {
        return metrics(groups.stream().flatMap(List::stream).toList());
    }

    /** What to know about the figures of a scorer that says for or against. */
    List<String> notes() {
        return List.of();
    }

    final List<String> labels() {
        return task().classes();
    }

    @Override
    public List<String> baselines() {
        return List.of(Contenders.MAJORITY, Contenders.LOOKUP, Contenders.NGRAMS, Contenders.LEXICON);
    }

    @Override
    public final Evaluation evaluate(Bench bench) throws RequestException {
        return new LabelRun(this, bench).evaluation();
    }
}
