package org.entente.stance.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.Article;

/** An article in which people have marked the attributions. */
public record LabelledArticle(String name, LocalDate date, String text, List<AttributionSpans> attributions) {
    public LabelledArticle {
        attributions = List.copyOf(attributions);
    }

    /** The text as an article without a digest, to be annotated. */
    public Article article() {
        return new Article(
                name,
                name,
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "");
    }
}
