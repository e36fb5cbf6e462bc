package org.entente.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations.SentimentAnnotatedTree;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ejml.simple.SimpleMatrix;
import org.entente.text.EntityMention;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** Turns CoreNLP's sentences of one chunk into ours, with spans in the article's text. */
final class SentenceConversion {
    private final String articleText;
    private final Paragraphs.Chunk chunk;
    private final CoreNlpOptions options;

    SentenceConversion(String articleText, Paragraphs.Chunk chunk, CoreNlpOptions options) {
        this.articleText = articleText;
        this.chunk = chunk;
        this.options = options;
    }

    List<Sentence> sentences(List<CoreMap> annotated, int firstIndex) {
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotated) {
            sentences.add(sentence(sentence, firstIndex + sentences.size()));
        }
        return sentences;
    }

    private Sentence sentence(CoreMap sentence, int index) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = tokens(labels, sentence.get(BasicDependenciesAnnotation.class));
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        boolean parsed = labels.size() <= options.longestParsed();
        return new Sentence(index, chunk.paragraph(), span, tokens, entities(sentence, tokens), parsed, tone(sentence));
    }

    private List<Token> tokens(List<CoreLabel> labels, @Nullable SemanticGraph graph) {
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = Token.NO_HEAD;
            relations[i] = graph == null ? "dep" : "root";
        }
        if (graph != null) {
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                int dependent = edge.getDependent().index() - 1;
                heads[dependent] = edge.getGovernor().index() - 1;
                relations[dependent] = edge.getRelation().toString();
            }
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < heads.length; i++) {
            tokens.add(token(i, labels.get(i), heads[i], relations[i]));
        }
        return tokens;
    }

    private Token token(int index, CoreLabel label, int head, String relation) {
        int start = chunk.span().start();
        var span = new Span(start + label.beginPosition(), start + label.endPosition());
        return new Token(index, span, span.in(articleText), label.lemma(), label.tag(), head, relation);
    }

    private static List<EntityMention> entities(CoreMap sentence, List<Token> tokens) {
        List<EntityMention> entities = new ArrayList<>();
        int sentenceStart = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
        for (CoreMap mention : sentence.get(CoreAnnotations.MentionsAnnotation.class)) {
            int first = mention.get(CoreAnnotations.TokenBeginAnnotation.class) - sentenceStart;
            int end = mention.get(CoreAnnotations.TokenEndAnnotation.class) - sentenceStart;
            boolean pronoun = end - first == 1 && tokens.get(first).tag().startsWith("PRP");
            if (!pronoun) {
                Span span = tokens.get(first).span().union(tokens.get(end - 1).span());
                entities.add(
                        new EntityMention(span, mention.get(CoreAnnotations.EntityTypeAnnotation.class), first, end));
            }
        }
        return entities;
    }

    /** The mean of the five classes from very negative to very positive, weighted by their probabilities. */
    private static OptionalDouble tone(CoreMap sentence) {
        Tree tree = sentence.get(SentimentAnnotatedTree.class);
        if (tree == null) {
            return OptionalDouble.empty();
        }
        SimpleMatrix probabilities = RNNCoreAnnotations.getPredictions(tree);
        double sum = 0;
        for (int i = 0; i < probabilities.getNumElements(); i++) {
            sum += probabilities.get(i) * (i - 2) / 2;
        }
        return OptionalDouble.of(Math.max(-1, Math.min(1, sum)));
    }
}
