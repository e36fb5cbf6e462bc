package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.stance.Attribution;
import org.entente.stance.Passage;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Span;

/**
 * One reading of one article, sentence by sentence, so that a pronoun finds who spoke before.
 *
 * <p>A quotation gets its speaker from the first that knows one: the rules for a cue beside it, the learned model, the
 * quotation that it goes on from, the clause around it. A reported clause comes from the learned model, and from the
 * rules where the model has nothing, as for speech within speech.
 */
final class AttributionReading {
    private final AnnotatedArticle article;
    private final List<DependencyTree> trees;
    private final List<Quotation> quotations;
    private final LearnedAttributions learned;
    private final SpeakerResolver speakers;
    private final DirectSpeech direct;
    private final IndirectSpeech indirect;
    private final List<Attribution> found = new ArrayList<>();

    AttributionReading(ArticleView view, Voices voices, LearnedAttributions learned) {
        this.article = view.article();
        this.trees = article.sentences().stream().map(DependencyTree::new).toList();
        this.quotations = Quotations.find(article.article().text());
        this.learned = learned;
        this.speakers = new SpeakerResolver(article, trees, voices);
        CueFinder cues = new CueFinder(quotations, speakers, voices.cast());
        this.direct = new DirectSpeech(article, trees, quotations, cues, speakers);
        this.indirect = new IndirectSpeech(quotations, cues, speakers);
    }

    List<Attribution> read() {
        for (DependencyTree tree : trees) {
            quotations.stream()
                    .filter(quotation -> startsIn(quotation.span().start(), tree))
                    .forEach(quotation -> found.add(quoted(quotation, tree)));
            learned.clauses(tree).forEach(spans -> found.add(reported(spans, tree)));
            indirect.find(tree).stream()
                    .filter(reported -> !learned.hasCue(reported.cue()))
                    .forEach(reported -> found.add(attribution(
                            reported.content(),
                            Optional.of(reported.cue()),
                            Optional.of(reported.speaker()),
                            tree,
                            false)));
        }
        found.sort(Comparator.comparing(
                (Attribution attribution) -> attribution.content().span()));
        return found;
    }

    private boolean startsIn(int offset, DependencyTree tree) {
        int next = tree.sentence().index() + 1;
        int end = next < trees.size() ? trees.get(next).sentence().span().start() : Integer.MAX_VALUE;
        return tree.sentence().span().start() <= offset && offset < end;
    }

    private Attribution quoted(Quotation quotation, DependencyTree tree) {
        Optional<CueFinder.Signal> signal = direct.cue(quotation, tree);
        if (signal.isPresent()) {
            return attribution(
                    quotation.span(),
                    Optional.of(learned.wholeCue(signal.get().cue())),
                    Optional.of(signal.get().speaker()),
                    tree,
                    true);
        }
        Optional<AttributionSpans> spans = learned.of(quotation);
        if (spans.isPresent()) {
            return attribution(quotation.span(), spans.get().cue(), speaker(spans.get()), tree, true);
        }
        return attribution(quotation.span(), Optional.empty(), direct.speaker(quotation, tree), tree, true);
    }

    private Attribution reported(AttributionSpans spans, DependencyTree tree) {
        return attribution(spans.contentHull().orElseThrow(), spans.cue(), speaker(spans), tree, false);
    }

    private Optional<Speaker> speaker(AttributionSpans spans) {
        return spans.source()
                .filter(source -> !learned.isAccused(spans))
                .flatMap(source -> learned.head(source)
                        .map(head -> speakers.resolve(head, trees.get(learned.sentence(source)))
                                .at(source)));
    }

    private Attribution attribution(
            Span content, Optional<Span> cue, Optional<Speaker> speaker, DependencyTree tree, boolean isDirect) {
        String text = article.article().text();
        return new Attribution(
                article.article().id(),
                tree.sentence().index(),
                speaker.map(Speaker::source).map(span -> Passage.of(span, text)),
                cue.map(span -> Passage.of(span, text)),
                Passage.of(content, text),
                speaker.flatMap(Speaker::name),
                speaker.flatMap(Speaker::actor),
                isDirect);
    }
}
