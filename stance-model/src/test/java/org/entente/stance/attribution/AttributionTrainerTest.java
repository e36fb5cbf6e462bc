package org.entente.stance.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.stance.Texts;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class AttributionTrainerTest {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    /** Twelve articles of two sentences, in each of which a baker says something. */
    private static List<LabelledArticle> articles() {
        List<LabelledArticle> articles = new ArrayList<>();
        for (String town : List.of("Arden", "Bellow", "Corrin", "Dunmore", "Elsby", "Farrow")) {
            articles.add(article("The bakers of " + town, "said", "that bread was dear"));
            articles.add(article("The guards of " + town, "feared", "that rain would fall"));
        }
        return articles;
    }

    private static LabelledArticle article(String source, String cue, String content) {
        String text = "The street was full. " + source + " " + cue + " " + content + ".";
        return new LabelledArticle(
                source,
                LocalDate.of(2016, 1, 1),
                text,
                List.of(new AttributionSpans(
                        Optional.of(span(text, source)), Optional.of(span(text, cue)), List.of(span(text, content)))));
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void learnsWhatTheArticlesMark() throws IOException {
        AttributionModel model = AttributionTrainer.train(articles(), ANNOTATOR::annotate, 1);
        AnnotatedArticle article =
                Texts.annotated("The street was full. The bakers of Garland said that bread was dear.");
        List<String> parts = new ArrayList<>();
        for (AttributionSpans spans : copy(model).find(article)) {
            parts.add(article.textOf(spans.source().orElseThrow()));
            parts.add(article.textOf(spans.cue().orElseThrow()));
            parts.add(article.textOf(spans.contentHull().orElseThrow()));
        }
        assertThat(parts).containsExactly("The bakers of Garland", "said", "that bread was dear");
    }

    private static AttributionModel copy(AttributionModel model) throws IOException {
        return AttributionModel.read(new ByteArrayInputStream(bytes(model)));
    }

    @Test
    void givesTheSameBytesForTheSameArticlesAndSeed() throws IOException {
        assertThat(bytes(AttributionTrainer.train(articles(), ANNOTATOR::annotate, 1)))
                .isEqualTo(bytes(AttributionTrainer.train(articles(), ANNOTATOR::annotate, 1)));
    }

    private static byte[] bytes(AttributionModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
