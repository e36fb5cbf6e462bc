package org.entente.analysis.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.analysis.Configuration;
import org.entente.analysis.RequestException;
import org.entente.analysis.Services;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.stance.encoder.Answers;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.encoder.Task;
import org.entente.stance.score.StanceScorer;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Sentence;

/** CoreNLP and the scorers that ship, with an encoder that says what a test has it say. */
final class ScriptedModels implements Models, Encoder {
    private final Map<MarkedSentence, double[]> answers = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private Annotator annotator = new CoreNlpAnnotator();

    ScriptedModels with(Annotator other) {
        annotator = other;
        return this;
    }

    /** From now on, the probabilities of every task's classes for this sentence. */
    ScriptedModels says(MarkedSentence sentence, double... probabilities) {
        answers.put(sentence, probabilities);
        return this;
    }

    ScriptedModels hasSeen(String text) {
        seen.add(text);
        return this;
    }

    @Override
    public Annotator annotator(Configuration configuration) {
        return configuration.tone() ? new Toned(annotator) : annotator;
    }

    /** Finds a wonderful sentence good, a terrible one bad, and knows nothing about others; CoreNLP takes long. */
    private record Toned(Annotator annotator) implements Annotator {
        @Override
        public String id() {
            return annotator.id();
        }

        @Override
        public AnnotatedArticle annotate(Article article) {
            return new AnnotatedArticle(
                    article,
                    annotator.annotate(article).sentences().stream()
                            .map(sentence -> toned(sentence, sentence.span().in(article.text())))
                            .toList());
        }

        private static Sentence toned(Sentence sentence, String text) {
            OptionalDouble tone = text.contains("wonderful")
                    ? OptionalDouble.of(0.5)
                    : text.contains("terrible") ? OptionalDouble.of(-0.5) : OptionalDouble.empty();
            return new Sentence(
                    sentence.index(),
                    sentence.paragraph(),
                    sentence.span(),
                    sentence.tokens(),
                    sentence.entities(),
                    sentence.parsed(),
                    tone);
        }
    }

    @Override
    public Encoder encoder(Optional<Path> weights) {
        return this;
    }

    @Override
    public StanceScorer scorer(String id, Optional<Path> weights) throws RequestException {
        return Services.scorer(id);
    }

    @Override
    public List<Answers> read(List<MarkedSentence> sentences) {
        return sentences.stream()
                .map(sentence -> {
                    Map<Task, double[]> probabilities = new EnumMap<>(Task.class);
                    for (Task task : Task.values()) {
                        probabilities.put(task, probabilities(task, sentence));
                    }
                    return new Answers(probabilities, new EnumMap<>(Task.class));
                })
                .toList();
    }

    private double[] probabilities(Task task, MarkedSentence sentence) {
        double[] uniform = new double[task.classes().size()];
        Arrays.fill(uniform, 1.0 / uniform.length);
        return answers.getOrDefault(sentence, uniform);
    }

    @Override
    public int decision(Task task, double... probabilities) {
        return IntStream.range(0, probabilities.length)
                .reduce(0, (best, next) -> probabilities[next] > probabilities[best] ? next : best);
    }

    @Override
    public boolean trainedOn(String text) {
        return seen.contains(text);
    }
}
