package org.entente.stance.attribution;

import java.util.List;
import org.entente.stance.Attribution;
import org.entente.stance.actor.Cast;
import org.entente.stance.reference.Reference;
import org.entente.text.AnnotatedArticle;

/** Finds who says, thinks or wants what in an article. Thread-safe. */
public final class AttributionFinder {
    private final AttributionModel model;

    public AttributionFinder() {
        this(AttributionModel.shipped());
    }

    AttributionFinder(AttributionModel model) {
        this.model = model;
    }

    /**
     * The attributions of the article in the order of their content, with their speakers.
     *
     * <p>Every quotation is one, with what stands between the marks as its content and perhaps no speaker. The others are
     * the clauses that are reported. Where someone opposes, wants or fears a thing and not a clause, that is left to
     * {@link #spans}, because it is a stance of its own and not speech about one.
     *
     * @param references of pronouns and descriptions, by which speakers are known
     */
    public List<Attribution> find(AnnotatedArticle article, Cast cast, List<Reference> references) {
        ArticleView view = new ArticleView(article);
        return new AttributionReading(
                        view, new Voices(cast, references), new LearnedAttributions(view, model.find(view)))
                .read();
    }

    /** All attributions of the article with spans in the convention of PolNeAR, without their speakers. */
    public List<AttributionSpans> spans(AnnotatedArticle article) {
        return model.find(article);
    }
}
