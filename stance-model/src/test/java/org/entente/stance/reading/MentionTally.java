package org.entente.stance.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.nlp.Annotator;
import org.entente.stance.Attribution;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.CastFinder;
import org.entente.stance.actor.Mention;
import org.entente.stance.attribution.AttributionFinder;
import org.entente.stance.reference.Reference;
import org.entente.stance.reference.ReferenceFinder;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;

/**
 * Compares found with marked mentions. A found one is right where it overlaps a marked one, of the same actor, and
 * agrees with it on whether it can hold a view.
 */
final class MentionTally {
    private final List<Actor> actors;
    private final Annotator annotator;
    private final List<String> mistakes = new ArrayList<>();
    private int right;
    private int extra;
    private int missed;

    MentionTally(List<Actor> actors, Annotator annotator) {
        this.actors = actors;
        this.annotator = annotator;
    }

    void add(LabelledText text) {
        AnnotatedArticle article = annotator.annotate(text.article());
        List<Mention> found = mentions(article);
        List<LabelledText.Label> open = new ArrayList<>(text.labels());
        for (Mention mention : found) {
            var match = open.stream()
                    .filter(label -> label.span().overlaps(mention.span()))
                    .filter(label -> label.actor().equals(mention.actor()) && label.canHold() == mention.canHold())
                    .findFirst();
            match.ifPresentOrElse(
                    label -> {
                        open.remove(label);
                        right++;
                    },
                    () -> {
                        extra++;
                        mistake(text, "extra", article.textOf(mention.span()), mention.actor());
                    });
        }
        missed += open.size();
        open.forEach(label -> mistake(text, "missed", article.textOf(label.span()), label.actor()));
    }

    private void mistake(LabelledText text, String what, String words, String actor) {
        mistakes.add("%s %s: %s '%s' %s: %s".formatted(text.id(), text.kind(), what, words, actor, text.text()));
    }

    /** All mentions of actors as statements are made of them: names, people, pronouns and descriptions. */
    List<Mention> mentions(AnnotatedArticle article) {
        Cast cast = new CastFinder(actors).find(article);
        List<Reference> referring = new ReferenceFinder(actors).find(article, cast);
        List<Attribution> attributed = new AttributionFinder().find(article, cast, referring);
        References references = new References(referring);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            DependencyTree tree = new DependencyTree(sentence);
            Stream.concat(
                            cast.mentionsIn(sentence.index()).stream(),
                            references.find(tree, Segments.of(tree, attributed)).stream())
                    .filter(mention -> mention.kind() != Mention.Kind.ATTRIBUTE)
                    .forEach(mentions::add);
        }
        return mentions;
    }

    double precision() {
        return (double) right / (right + extra);
    }

    double recall() {
        return (double) right / (right + missed);
    }

    List<String> mistakes() {
        return mistakes;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.4f (%d of %d), recall %.4f (%d of %d)",
                precision(),
                right,
                right + extra,
                recall(),
                right,
                right + missed);
    }
}
