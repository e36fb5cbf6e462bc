package org.entente.stance.attribution;

import java.util.List;
import java.util.Optional;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Token;

/**
 * Rules for the forms in which newspapers quote: the cue after, before or between the parts of a quotation, and a
 * quotation that goes on in the next sentence or paragraph.
 */
final class DirectSpeech {
    private final AnnotatedArticle article;
    private final List<DependencyTree> trees;
    private final List<Quotation> quotations;
    private final CueFinder cues;
    private final SpeakerResolver speakers;

    DirectSpeech(
            AnnotatedArticle article,
            List<DependencyTree> trees,
            List<Quotation> quotations,
            CueFinder cues,
            SpeakerResolver speakers) {
        this.article = article;
        this.trees = trees;
        this.quotations = quotations;
        this.cues = cues;
        this.speakers = speakers;
    }

    /** The cue of a quotation that begins in the sentence {@code first}: after it, or else before it, or below it. */
    Optional<CueFinder.Signal> cue(Quotation quotation, DependencyTree first) {
        return cueAfter(quotation, first).or(() -> cueBefore(quotation, first)).or(() -> signature(quotation));
    }

    /**
     * Who speaks where there is no cue: who spoke before, if the quotation goes on, the subject of its clause, or whom the
     * sentence before is about.
     */
    Optional<Speaker> speaker(Quotation quotation, DependencyTree tree) {
        Optional<Speaker> going = continues(quotation, tree) ? speakers.last() : Optional.<Speaker>empty();
        return going.or(() -> clauseSubject(quotation, tree)).or(() -> introduced(quotation, tree));
    }

    private Optional<CueFinder.Signal> signature(Quotation quotation) {
        int end = quotation.span().end();
        return trees.stream()
                .filter(tree -> tree.sentence().span().end() > quotation.outer().end())
                .findFirst()
                .flatMap(tree -> cues.signature(end, tree, article.article().text()));
    }

    /** A cue in the rest of the sentence in which the quotation ends, or in the words that follow it. */
    private Optional<CueFinder.Signal> cueAfter(Quotation quotation, DependencyTree first) {
        int end = quotation.span().end();
        for (int i = first.sentence().index(); i < trees.size(); i++) {
            DependencyTree tree = trees.get(i);
            if (tree.sentence().span().end() > end) {
                return reaches(end, first.sentence(), tree)
                        ? cues.between(tree, end, Integer.MAX_VALUE)
                                .filter(token ->
                                        noQuotationBetween(end, token.span().start()))
                                .findFirst()
                                .flatMap(token -> cues.withSpeaker(token, tree, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean reaches(int end, Sentence first, DependencyTree tree) {
        int start = tree.sentence().span().start();
        return tree.sentence().paragraph() == first.paragraph()
                && start <= end + 2
                && (start < end || goesOnAfter(end, tree));
    }

    /** Whether words after the closing mark belong to the quotation: `?" he said`. */
    private boolean goesOnAfter(int end, DependencyTree tree) {
        Token word = tree.sentence().tokens().get(0);
        int first = 0;
        while (word.text().matches("[\"”»'’]+")
                && first + 1 < tree.sentence().tokens().size()) {
            word = tree.token(++first);
        }
        char before = article.article().text().charAt(end - 1);
        boolean lowerCase = Character.isLowerCase(word.text().charAt(0));
        return lowerCase || before == ',' || (before == '?' || before == '!') && hasCueEarly(tree, first);
    }

    private static boolean hasCueEarly(DependencyTree tree, int first) {
        return tree.sentence().tokens().stream().skip(first).limit(4).anyMatch(CueFinder::isReporting);
    }

    private boolean noQuotationBetween(int from, int to) {
        return quotations.stream().map(Quotation::span).noneMatch(span -> span.start() > from + 1 && span.start() < to);
    }

    /** The nearest cue before the quotation in its sentence. */
    private Optional<CueFinder.Signal> cueBefore(Quotation quotation, DependencyTree tree) {
        int start = quotation.span().start();
        return cues.between(tree, tree.sentence().span().start(), start)
                .reduce((earlier, later) -> later)
                .flatMap(token -> cues.withSpeaker(token, tree, 0));
    }

    /** A quotation without a cue goes on from the one before in its paragraph, or from an open one. */
    private boolean continues(Quotation quotation, DependencyTree tree) {
        int index = quotations.indexOf(quotation);
        if (index == 0) {
            return false;
        }
        Quotation before = quotations.get(index - 1);
        String between = article.article()
                .text()
                .substring(before.span().end(), quotation.span().start());
        boolean sameParagraph = between.indexOf('\n') < 0;
        return sameParagraph && isOutsideOfClause(quotation, tree) || before.open();
    }

    private static boolean isOutsideOfClause(Quotation quotation, DependencyTree tree) {
        return quotation.span().start() - tree.sentence().span().start() <= 2;
    }

    /** Whom the sentence before a quotation that stands alone is about: `The envoy shrugged. "Ask them."` */
    private Optional<Speaker> introduced(Quotation quotation, DependencyTree tree) {
        int index = tree.sentence().index();
        if (index == 0 || !isOutsideOfClause(quotation, tree)) {
            return Optional.empty();
        }
        DependencyTree before = trees.get(index - 1);
        boolean near = before.sentence().paragraph() == tree.sentence().paragraph()
                && before.sentence().tokens().stream().noneMatch(token -> cues.isQuoted(token.span()));
        return near ? speakers.subject(before) : Optional.empty();
    }

    /** The subject of the clause around a quotation of some words. */
    private Optional<Speaker> clauseSubject(Quotation quotation, DependencyTree tree) {
        return tree.sentence().tokens().stream()
                .filter(token -> quotation.span().contains(token.span()))
                .flatMap(token -> tree.ancestors(token).stream())
                .filter(token -> !cues.isQuoted(token.span()))
                .flatMap(token -> tree.children(token, "nsubj").stream())
                .filter(token -> !cues.isQuoted(token.span()))
                .findFirst()
                .map(token -> speakers.resolve(token, tree));
    }
}
