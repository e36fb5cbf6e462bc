package org.entente.stance.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.DependencyTree;
import org.entente.text.Span;
import org.entente.text.Token;

/** What the learned model found in an article, by quotation and by sentence. */
final class LearnedAttributions {
    /** What they introduce is claimed, whether or not it is a clause. */
    private static final Set<String> ACCUSING = Set.of("accuse", "blame", "charge", "suspect", "allege", "deny");

    private static final Set<String> TIMES = Set.of("on", "at", "in", "during", "since", "until");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final ArticleView article;
    private final List<Quotation> quotations;
    private final List<AttributionSpans> found;

    LearnedAttributions(ArticleView article, List<AttributionSpans> found) {
        this.article = article;
        this.quotations = Quotations.find(article.article().article().text());
        this.found = found;
    }

    /** The attribution that more than half of the quotation belongs to, if it names a source outside quotation marks. */
    Optional<AttributionSpans> of(Quotation quotation) {
        return found.stream()
                .filter(spans -> spans.source().filter(this::isUnquoted).isPresent()
                        && spans.cue().filter(this::isUnquoted).isPresent())
                .filter(spans -> spans.content().stream()
                                        .mapToInt(piece -> shared(piece, quotation.span()))
                                        .sum()
                                * 2
                        > quotation.span().length())
                .findFirst();
    }

    private boolean isUnquoted(Span span) {
        return quotations.stream().noneMatch(quotation -> quotation.span().contains(span));
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** The attributions with their cue in this sentence whose content is a clause and mostly not quoted. */
    List<AttributionSpans> clauses(DependencyTree tree) {
        return found.stream()
                .filter(spans ->
                        spans.cue().filter(tree.sentence().span()::contains).isPresent())
                .filter(spans -> !Quotations.isMostly(spans.contentHull().orElseThrow(), quotations))
                .filter(spans -> isClause(spans) && !isSaidByATime(spans))
                .toList();
    }

    /** "on Wednesday" is nobody who says something. */
    private boolean isSaidByATime(AttributionSpans spans) {
        return spans.source().filter(this::isAfterTimeWord).isPresent();
    }

    private boolean isAfterTimeWord(Span source) {
        return head(source).stream()
                .flatMap(head -> article.sentence(sentence(source)).sentence().tokens().stream()
                        .filter(token -> token.head() == head.index() && DependencyTree.isRelation(token, "case")))
                .anyMatch(word -> TIMES.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether an attribution has a cue here. */
    boolean hasCue(Span span) {
        return found.stream()
                .anyMatch(spans -> spans.cue().filter(span::overlaps).isPresent());
    }

    /**
     * Whether the content has a finite verb, relative clauses aside. Tags are asked and not the tree, since parsers take
     * the subject of a clause without "that" for the cue's object.
     */
    private boolean isClause(AttributionSpans spans) {
        if (head(spans.cue().orElseThrow())
                .filter(token -> ACCUSING.contains(token.lemma()))
                .isPresent()) {
            return true;
        }
        return spans.content().stream().anyMatch(piece -> {
            SentenceView view = article.sentence(sentence(piece));
            return view.sentence().tokens().stream()
                    .filter(token -> piece.contains(token.span()))
                    .anyMatch(token -> FINITE.contains(token.tag()) && !isRelative(token, piece, view));
        });
    }

    private static boolean isRelative(Token token, Span piece, SentenceView view) {
        int at = token.index();
        for (int steps = 0; view.has(at) && steps <= view.size(); steps++) {
            if (!piece.contains(view.token(at).span())) {
                return false;
            }
            if (view.relation(at).startsWith("acl") || isInfinitive(at, piece, view)) {
                return true;
            }
            at = view.head(at);
        }
        return false;
    }

    /** Whether the content's first word is the "to" of this verb. */
    private static boolean isInfinitive(int verb, Span piece, SentenceView view) {
        int first = view.first(verb);
        return view.tag(first).equals("TO") && view.token(first).span().start() == piece.start();
    }

    /** Whether what looks like the source is the one accused, as in "the mayor is accused of fraud". */
    boolean isAccused(AttributionSpans spans) {
        return head(spans.cue().orElseThrow())
                .filter(token -> ACCUSING.contains(token.lemma()) && token.tag().equals("VBN"))
                .flatMap(token -> spans.source().flatMap(this::head))
                .filter(source -> DependencyTree.isRelation(source, "nsubj:pass"))
                .isPresent();
    }

    /** The words of the cue that hold the given ones, themselves where there are none. */
    Span wholeCue(Span words) {
        return found.stream()
                .flatMap(spans -> spans.cue().stream())
                .filter(cue -> cue.contains(words))
                .findFirst()
                .orElse(words);
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
