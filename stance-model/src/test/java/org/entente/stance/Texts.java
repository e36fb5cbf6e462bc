package org.entente.stance;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;

/** Annotates texts with the real models, loaded once per JVM. */
public final class Texts {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    private Texts() {}

    /** The text as an article of 1 March 2016. */
    public static AnnotatedArticle annotated(String text) {
        return annotated(text, LocalDate.of(2016, 3, 1));
    }

    /** The text as an article of a day. */
    public static AnnotatedArticle annotated(String text, LocalDate date) {
        return ANNOTATOR.annotate(new Article(
                "a",
                "a.txt",
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "00"));
    }
}
