package org.entente.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * CoreNLP's annotators in the order in which they build on each other. They are put together here, and not by
 * {@code StanfordCoreNLP}, because sentences are mended between splitting and tagging, and because only short sentences
 * may reach the parsers. Thread-safe.
 */
final class Pipeline {
    private static final Map<CoreNlpOptions, Pipeline> SHARED = new ConcurrentHashMap<>();

    /** The first knows names better, the second knows nationalities: docs/decisions/0002-corenlp-annotators.md. */
    private static final String NER_MODELS = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
            + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private final CoreNlpOptions options;
    private final Annotator tokenizer;
    private final List<Annotator> taggers;
    private final Annotator dependencies;
    private final List<Annotator> tone;

    private Pipeline(CoreNlpOptions options) throws IOException {
        RedwoodConfiguration.current().clear().apply();
        Properties properties = properties();
        this.options = options;
        this.tokenizer = new TokenizerAnnotator(false, properties);
        this.taggers = List.of(
                new POSTaggerAnnotator("pos", properties),
                new MorphaAnnotator(false),
                new NERCombinerAnnotator(properties));
        this.dependencies = new DependencyParseAnnotator(properties);
        this.tone = options.tone()
                ? List.of(new ParserAnnotator("parse", properties), new SentimentAnnotator("sentiment", properties))
                : List.of();
    }

    /** The pipeline for these options; loads its models at the first call. */
    static Pipeline shared(CoreNlpOptions options) {
        return SHARED.computeIfAbsent(options, Pipeline::load);
    }

    private static Pipeline load(CoreNlpOptions options) {
        try {
            return new Pipeline(options);
        } catch (IOException e) {
            throw new UncheckedIOException("CoreNLP's English models could not be read from the class path", e);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("tokenize.options", "invertible=true,untokenizable=noneDelete");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.model", NER_MODELS);
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "true");
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("parse.binaryTrees", "true");
        return properties;
    }

    /** The sentences of a text without line breaks. */
    List<CoreMap> annotate(String text) {
        var tokenized = new Annotation(text);
        tokenizer.annotate(tokenized);
        List<List<CoreLabel>> sentences = tokenized.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
                .toList();
        Annotation annotation = SentenceBounds.annotation(text, SentenceBounds.mend(text, sentences));
        taggers.forEach(tagger -> tagger.annotate(annotation));
        dependencies.annotate(onlyUpTo(options.longestParsed(), annotation));
        Annotation toned = onlyUpTo(options.longestToned(), annotation);
        tone.forEach(annotator -> annotator.annotate(toned));
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private static Annotation onlyUpTo(int tokens, Annotation annotation) {
        Annotation part = annotation.copy();
        part.set(
                CoreAnnotations.SentencesAnnotation.class,
                annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                        .filter(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class)
                                        .size()
                                <= tokens)
                        .toList());
        return part;
    }
}
