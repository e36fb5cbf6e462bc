package org.entente.stance.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.DependencyTree;
import org.entente.text.Span;
import org.entente.text.Token;

/** What the learned model found in an article, by quotation and by sentence. */
final class LearnedAttributions {
    /** What they introduce is claimed, whether or not it is a clause. */
    private static final Set<String> ACCUSING = Set.of("accuse", "blame", "charge", "suspect", "allege", "deny");

    private final ArticleView article;
    private final List<Quotation> quotations;
    private final List<AttributionSpans> found;

    LearnedAttributions(ArticleView article, List<AttributionSpans> found) {
        this.article = article;
        this.quotations = Quotations.find(article.article().article().text());
        this.found = found;
    }

    /** The attribution that more than half of the quotation belongs to, if it names a source. */
    Optional<AttributionSpans> of(Quotation quotation) {
        return found.stream()
                .filter(spans -> spans.source().isPresent())
                .filter(spans -> spans.content().stream()
                                        .mapToInt(piece -> shared(piece, quotation.span()))
                                        .sum()
                                * 2
                        > quotation.span().length())
                .findFirst();
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** The attributions with their cue in this sentence whose content is a clause and mostly not quoted. */
    List<AttributionSpans> clauses(DependencyTree tree) {
        return found.stream()
                .filter(spans -> spans.cue().filter(tree.sentence().span()::contains).isPresent())
                .filter(spans -> !Quotations.isMostly(spans.contentHull().orElseThrow(), quotations))
                .filter(this::isClause)
                .toList();
    }

    /** Whether an attribution has a cue here. */
    boolean hasCue(Span span) {
        return found.stream().anyMatch(spans -> spans.cue().filter(span::overlaps).isPresent());
    }

    private boolean isClause(AttributionSpans spans) {
        Span cue = spans.cue().orElseThrow();
        if (head(cue).filter(token -> ACCUSING.contains(token.lemma())).isPresent()) {
            return true;
        }
        return spans.content().stream().anyMatch(piece -> {
            SentenceView view = article.sentence(sentence(piece));
            return view.sentence().tokens().stream()
                    .filter(token -> DependencyTree.isRelation(token, "nsubj", "csubj", "expl"))
                    .anyMatch(token -> piece.contains(token.span())
                            && view.sentence()
                                    .head(token)
                                    .filter(head -> piece.contains(head.span()))
                                    .isPresent());
        });
    }

    /** The sentence that the span begins in. */
    int sentence(Span span) {
        int index = 0;
        for (SentenceView view : article.sentences()) {
            if (view.sentence().span().start() <= span.start()) {
                index = view.sentence().index();
            }
        }
        return index;
    }

    /** The token of the span that no other token of the span governs. */
    Optional<Token> head(Span span) {
        SentenceView view = article.sentence(sentence(span));
        List<Token> inside = view.sentence().tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(view.token(view.top(
                        inside.get(0).index(), inside.get(inside.size() - 1).index() + 1)));
    }
}
