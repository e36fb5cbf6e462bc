package org.entente.nlp.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.Dateline;
import org.entente.text.Sentence;

/**
 * Annotates with Stanford CoreNLP. A line break ends a paragraph, and a paragraph ends a sentence. Models are loaded on
 * first use, once per process and choice of options, and shared by threads.
 */
public final class CoreNlpAnnotator implements Annotator {
    private final CoreNlpOptions options;

    public CoreNlpAnnotator() {
        this(CoreNlpOptions.defaults());
    }

    public CoreNlpAnnotator(CoreNlpOptions options) {
        this.options = options;
    }

    @Override
    public String id() {
        return options.tone() ? "corenlp-4.5.10+tone" : "corenlp-4.5.10";
    }

    @Override
    public void load() {
        Pipeline.shared(options);
    }

    /** The sentences begin after the dateline, which is none. */
    @Override
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        int start = Dateline.of(article.text()).map(Dateline::end).orElse(0);
        for (Paragraphs.Chunk chunk : Paragraphs.of(article.text(), start)) {
            sentences.addAll(annotate(article, chunk, sentences.size()));
        }
        return new AnnotatedArticle(article, sentences);
    }

    private List<Sentence> annotate(Article article, Paragraphs.Chunk chunk, int firstIndex) {
        try {
            var conversion = new SentenceConversion(article.text(), chunk, options);
            return conversion.sentences(
                    Pipeline.shared(options).annotate(chunk.analyzable(article.text())), firstIndex);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnnotationException(
                    "Article '%s': CoreNLP could not annotate characters %d to %d: %s"
                            .formatted(
                                    article.id(),
                                    chunk.span().start(),
                                    chunk.span().end(),
                                    e),
                    e);
        }
    }
}
