package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.stance.Attribution;
import org.entente.stance.Passage;
import org.entente.stance.WordLists;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.PersonMention;
import org.entente.text.AnnotatedArticle;
import org.entente.text.DependencyTree;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/**
 * Finds who says what in an article, in quotation marks or as a clause after a reporting verb. Thread-safe.
 *
 * <p>The rules follow the forms that newspapers use: cue after, before or between the parts of a quotation, a quotation
 * that goes on in the next sentence or paragraph, "X said that", "Y, she added, Z", "according to X".
 */
public final class AttributionFinder {
    private static final WordLists CUES = WordLists.beside(AttributionFinder.class, "cues.yaml");
    private static final Set<String> REPORTING = CUES.get("reporting");
    private static final Set<String> NAMING = CUES.get("naming");

    /** The attributions of the article in the order of their content. */
    public List<Attribution> find(AnnotatedArticle article, Cast cast) {
        return new Pass(article, cast).run();
    }

    /** A cue with its speaker; the cue's span is empty of text where a speaker goes on without one. */
    private record Cue(Token token, Speaker speaker) {}

    /** One reading of one article. */
    private static final class Pass {
        private final AnnotatedArticle article;
        private final List<DependencyTree> trees;
        private final List<Quotation> quotations;
        private final SpeakerResolver speakers;
        private final Cast cast;
        private final List<Attribution> found = new ArrayList<>();

        Pass(AnnotatedArticle article, Cast cast) {
            this.article = article;
            this.cast = cast;
            this.trees = article.sentences().stream().map(DependencyTree::new).toList();
            this.quotations = Quotations.find(article.article().text());
            this.speakers = new SpeakerResolver(article, cast);
        }

        List<Attribution> run() {
            for (DependencyTree tree : trees) {
                quotations.stream()
                        .filter(quotation -> startsIn(quotation, tree.sentence()))
                        .forEach(quotation -> found.add(direct(quotation, tree)));
                indirect(tree);
            }
            found.sort(Comparator.comparing(
                    (Attribution attribution) -> attribution.content().span()));
            return found;
        }

        private boolean startsIn(Quotation quotation, Sentence sentence) {
            int next = sentence.index() + 1;
            int end = next < article.sentences().size()
                    ? article.sentences().get(next).span().start()
                    : Integer.MAX_VALUE;
            int start = quotation.span().start();
            return sentence.span().start() <= start && start < end;
        }

        private Attribution direct(Quotation quotation, DependencyTree first) {
            Optional<Cue> cue = cueAfter(quotation, first).or(() -> cueBefore(quotation, first));
            if (cue.isPresent()) {
                return attribution(
                        quotation.span(),
                        Optional.of(cue.get().token().span()),
                        Optional.of(cue.get().speaker()),
                        first,
                        true);
            }
            Optional<Speaker> going = continues(quotation, first) ? speakers.last() : Optional.<Speaker>empty();
            return attribution(
                    quotation.span(), Optional.empty(), going.or(() -> clauseSubject(quotation, first)), first, true);
        }

        private Attribution attribution(
                Span content, Optional<Span> cue, Optional<Speaker> speaker, DependencyTree tree, boolean direct) {
            String text = article.article().text();
            return new Attribution(
                    article.article().id(),
                    tree.sentence().index(),
                    speaker.map(Speaker::source).map(span -> Passage.of(span, text)),
                    cue.map(span -> Passage.of(span, text)),
                    Passage.of(content, text),
                    speaker.flatMap(Speaker::name),
                    speaker.flatMap(Speaker::actor),
                    direct);
        }

        /** A cue in the rest of the sentence in which the quotation ends, or in the words that follow it. */
        private Optional<Cue> cueAfter(Quotation quotation, DependencyTree first) {
            int end = quotation.span().end();
            for (int i = first.sentence().index(); i < trees.size(); i++) {
                DependencyTree tree = trees.get(i);
                if (tree.sentence().span().end() <= end) {
                    continue;
                }
                if (tree.sentence().paragraph() != first.sentence().paragraph()
                        || tree.sentence().span().start() > end + 2
                        || tree.sentence().span().start() >= end && !goesOnAfter(end, tree)) {
                    return Optional.empty();
                }
                Optional<Cue> cue = cues(tree, end, Integer.MAX_VALUE)
                        .filter(token -> noQuotationBetween(end, token.span().start()))
                        .findFirst()
                        .flatMap(token -> withSpeaker(token, tree, end));
                return cue;
            }
            return Optional.empty();
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

        private boolean hasCueEarly(DependencyTree tree, int first) {
            return tree.sentence().tokens().stream().skip(first).limit(4).anyMatch(token -> isCue(token, REPORTING));
        }

        private boolean noQuotationBetween(int from, int to) {
            return quotations.stream()
                    .map(Quotation::span)
                    .noneMatch(span -> span.start() > from + 1 && span.start() < to);
        }

        /** The nearest cue before the quotation in its sentence. */
        private Optional<Cue> cueBefore(Quotation quotation, DependencyTree tree) {
            int start = quotation.span().start();
            return cues(tree, tree.sentence().span().start(), start)
                    .filter(token -> isCue(token, REPORTING) || isCue(token, NAMING))
                    .reduce((earlier, later) -> later)
                    .flatMap(token -> withSpeaker(token, tree, 0));
        }

        private Stream<Token> cues(DependencyTree tree, int from, int to) {
            return tree.sentence().tokens().stream()
                    .filter(token ->
                            token.span().start() >= from && token.span().end() <= to)
                    .filter(token -> isCue(token, REPORTING) || isCue(token, NAMING))
                    .filter(token -> !isQuoted(token.span()));
        }

        private boolean isQuoted(Span span) {
            return quotations.stream().anyMatch(quotation -> quotation.span().contains(span));
        }

        private Optional<Cue> withSpeaker(Token cue, DependencyTree tree, int from) {
            Optional<Token> subject = subject(cue, tree).filter(token -> !isQuoted(token.span()));
            if (subject.isPresent()) {
                return Optional.of(new Cue(cue, speakers.resolve(subject.get(), tree)));
            }
            return personBefore(cue, tree, from).map(person -> {
                Speaker speaker = new Speaker(person.span(), Optional.of(person.name()), person.actor());
                return new Cue(cue, speakers.spoke(speaker, true));
            });
        }

        /** Where the parser lost the subject: the last person named before the cue outside quotation marks. */
        private Optional<PersonMention> personBefore(Token cue, DependencyTree tree, int from) {
            return cast.peopleIn(tree.sentence().index()).stream()
                    .filter(person -> person.span().start() >= from && person.endToken() <= cue.index())
                    .filter(person -> !isQuoted(person.span()))
                    .reduce((earlier, later) -> later);
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

        /** The subject of the clause around a quotation of some words. */
        private Optional<Speaker> clauseSubject(Quotation quotation, DependencyTree tree) {
            return tree.sentence().tokens().stream()
                    .filter(token -> quotation.span().contains(token.span()))
                    .flatMap(token -> tree.ancestors(token).stream())
                    .filter(token -> !isQuoted(token.span()))
                    .flatMap(token -> tree.children(token, "nsubj").stream())
                    .filter(token -> !isQuoted(token.span()))
                    .findFirst()
                    .map(token -> speakers.resolve(token, tree));
        }

        private void indirect(DependencyTree tree) {
            for (Token token : tree.sentence().tokens()) {
                if (isCue(token, REPORTING) && !isQuoted(token.span())) {
                    content(token, tree)
                            .ifPresent(content -> subject(token, tree)
                                    .filter(subject -> !isQuoted(subject.span()))
                                    .map(subject -> speakers.resolve(subject, tree))
                                    .ifPresent(speaker -> found.add(attribution(
                                            content, Optional.of(token.span()), Optional.of(speaker), tree, false))));
                } else if (isAccordingTo(token, tree)) {
                    tree.head(token).ifPresent(source -> found.add(accordingTo(token, source, tree)));
                }
            }
        }

        private Attribution accordingTo(Token cue, Token source, DependencyTree tree) {
            BitSet phrase = tree.subtree(source);
            BitSet rest = new BitSet();
            rest.set(0, tree.sentence().tokens().size());
            rest.andNot(phrase);
            Span content = rest.isEmpty() ? tree.sentence().span() : trimmed(rest, tree);
            return attribution(
                    content,
                    Optional.of(cue.span().union(tree.token(cue.index() + 1).span())),
                    Optional.of(speakers.resolve(source, tree)),
                    tree,
                    false);
        }

        private static boolean isAccordingTo(Token token, DependencyTree tree) {
            List<Token> tokens = tree.sentence().tokens();
            return token.text().equalsIgnoreCase("according")
                    && token.index() + 1 < tokens.size()
                    && tokens.get(token.index() + 1).text().equals("to");
        }

        /** What an indirect cue reports: its clause, or the sentence around "he said". */
        private Optional<Span> content(Token cue, DependencyTree tree) {
            Optional<Token> clause = tree.child(cue, "ccomp");
            if (clause.isPresent()) {
                BitSet words = tree.subtree(clause.get());
                return Optional.of(trimmed(words, tree)).filter(span -> !span.contains(cue.span()) && !isQuoted(span));
            }
            if (!DependencyTree.isRelation(cue, "parataxis", "dep") || cue.isRoot()) {
                return Optional.empty();
            }
            BitSet words = tree.subtree(tree.token(cue.head()));
            words.andNot(tree.subtree(cue));
            if (words.isEmpty()) {
                return Optional.empty();
            }
            Span span = trimmed(words, tree);
            return Optional.of(span).filter(s -> !containsMostlyQuotation(s));
        }

        private boolean containsMostlyQuotation(Span span) {
            int quoted = quotations.stream()
                    .map(Quotation::span)
                    .filter(span::overlaps)
                    .mapToInt(Span::length)
                    .sum();
            return quoted * 2 > span.length();
        }

        private static Span trimmed(BitSet words, DependencyTree tree) {
            BitSet inner = (BitSet) words.clone();
            while (inner.cardinality() > 1 && isMark(tree.token(inner.length() - 1))) {
                inner.clear(inner.length() - 1);
            }
            while (inner.cardinality() > 1 && isMark(tree.token(inner.nextSetBit(0)))) {
                inner.clear(inner.nextSetBit(0));
            }
            return tree.span(inner);
        }

        private static boolean isMark(Token token) {
            return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
        }

        private static Optional<Token> subject(Token cue, DependencyTree tree) {
            Optional<Token> own = tree.child(cue, "nsubj");
            if (own.isPresent()) {
                return own;
            }
            if (!cue.isRoot() && DependencyTree.isRelation(cue, "conj", "dep", "xcomp", "advcl")) {
                return tree.head(cue)
                        .filter(head -> head.tag().startsWith("V"))
                        .flatMap(head -> tree.child(head, "nsubj"));
            }
            return Optional.empty();
        }

        private static boolean isCue(Token token, Set<String> lemmas) {
            return token.tag().startsWith("V") && lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
        }
    }
}
