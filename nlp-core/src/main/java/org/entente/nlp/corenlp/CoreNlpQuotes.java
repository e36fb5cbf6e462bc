package org.entente.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.entente.nlp.AnnotationException;
import org.entente.text.Article;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations and their speakers with CoreNLP's own quote annotator, as a baseline to compare with. Loads its models
 * when made. Thread-safe.
 */
public final class CoreNlpQuotes {
    private final StanfordCoreNLP pipeline;
    private final QuoteAnnotator quotes;

    public CoreNlpQuotes() {
        RedwoodConfiguration.current().clear().apply();
        pipeline = new StanfordCoreNLP(properties());
        quotes = new QuoteAnnotator("quote", properties());
    }

    /** As stock, but for times and numbers, which no quotation needs, and a line break ends a paragraph. */
    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
        properties.setProperty("tokenize.options", "untokenizable=noneKeep");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("sutime.binders", "0");
        return properties;
    }

    /**
     * The quotations in the order of the text, those inside others left out.
     *
     * @throws AnnotationException if CoreNLP fails on this article
     */
    public List<CoreNlpQuote> find(Article article) {
        if (article.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of(); // CoreNLP 4.5.10 fails on a text without words
        }
        try {
            var annotation = new Annotation(article.text());
            pipeline.annotate(annotation);
            attribute(annotation);
            return quotes(annotation);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnnotationException(
                    "Article '%s': CoreNLP could not find quotations: %s".formatted(article.id(), e), e);
        }
    }

    /** The attribution keeps the characters of the article at hand in a field. */
    private synchronized void attribute(Annotation annotation) {
        quotes.annotate(annotation);
    }

    private static List<CoreNlpQuote> quotes(Annotation annotation) {
        List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
        List<CoreMap> quotes = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
        return (quotes == null ? List.<CoreMap>of() : quotes)
                .stream()
                        .map(quote -> quote(quote, tokens))
                        .sorted(Comparator.comparing(CoreNlpQuote::content))
                        .toList();
    }

    private static CoreNlpQuote quote(CoreMap quote, List<CoreLabel> tokens) {
        return new CoreNlpQuote(
                new Span(
                        quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                span(
                        tokens,
                        quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class),
                        quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class)),
                span(
                        tokens,
                        quote.get(QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class),
                        quote.get(QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class)),
                Optional.ofNullable(quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class)));
    }

    /** From the first to the last of the tokens, counted in the article. */
    private static Optional<Span> span(List<CoreLabel> tokens, @Nullable Integer first, @Nullable Integer last) {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Span(
                        tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
}
