package org.entente.analysis;

import java.util.function.Function;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.report.Failure;
import org.entente.report.ReportedArticle;
import org.entente.stance.reading.StanceReader;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Article;
import org.entente.text.read.Reading;

/** Annotates one article and finds the statements in it. What goes wrong with it is a failure of this article only. */
record ArticleWork(Annotator annotator, StanceReader reader) implements Function<Reading, Finding> {
    @Override
    public Finding apply(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return found(read.article());
        }
        Reading.Unreadable unreadable = (Reading.Unreadable) reading;
        return failed(unreadable.file(), unreadable.reason());
    }

    private Finding found(Article article) {
        try {
            AnnotatedArticle annotated = annotator.annotate(article);
            return new Finding.Found(ReportedArticle.of(annotated), reader.read(annotated));
        } catch (AnnotationException e) {
            return failed(article.file(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(article.file(), "could not be analyzed: " + e + ". Please report this as a defect");
        }
    }

    private static Finding failed(String file, String reason) {
        return new Finding.Failed(new Failure(file, Messages.oneLine(reason)));
    }
}
