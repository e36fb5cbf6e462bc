package org.entente.stance.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Pairs the marked attributions of one article with those that were found, the best overlap first. */
final class AttributionMatching {
    private static final double OVERLAP = 0.5;

    private final AnnotatedArticle article;
    private final BitSet quoted = new BitSet();
    private final List<AttributionSpans> gold;
    private final List<AttributionSpans> predicted;
    private final BitSet goldMatched = new BitSet();
    private final BitSet predictedMatched = new BitSet();

    private record Pair(int gold, int predicted, double overlap) {}

    AttributionMatching(AttributionEvaluation.Case each) {
        this.article = each.article();
        this.gold = each.gold();
        this.predicted = each.predicted();
        Quotations.find(article.article().text()).stream()
                .map(Quotation::outer)
                .forEach(span -> quoted.set(span.start(), span.end()));
        pairs().stream()
                .filter(pair -> !goldMatched.get(pair.gold()) && !predictedMatched.get(pair.predicted()))
                .forEach(pair -> {
                    goldMatched.set(pair.gold());
                    predictedMatched.set(pair.predicted());
                });
    }

    Map<String, MatchCounts> counts() {
        Map<String, MatchCounts> counts = new LinkedHashMap<>();
        counts.put("attribution", count(i -> true, i -> true));
        counts.put("direct", count(i -> isDirect(gold.get(i)), i -> isDirect(predicted.get(i))));
        counts.put("indirect", count(i -> !isDirect(gold.get(i)), i -> !isDirect(predicted.get(i))));
        return counts;
    }

    private MatchCounts count(IntPredicate inGold, IntPredicate inPredicted) {
        return new MatchCounts(
                (int) IntStream.range(0, gold.size()).filter(inGold).count(),
                (int) IntStream.range(0, predicted.size()).filter(inPredicted).count(),
                (int) goldMatched.stream().filter(inGold).count(),
                (int) predictedMatched.stream().filter(inPredicted).count());
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double overlap = overlap(gold.get(g), predicted.get(p));
                if (overlap >= OVERLAP && head(gold.get(g)).equals(head(predicted.get(p)))) {
                    pairs.add(new Pair(g, p, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        return pairs;
    }

    private static double overlap(AttributionSpans one, AttributionSpans other) {
        BitSet shared = characters(one);
        BitSet all = characters(one);
        shared.and(characters(other));
        all.or(characters(other));
        return all.isEmpty() ? 0 : (double) shared.cardinality() / all.cardinality();
    }

    private static BitSet characters(AttributionSpans attribution) {
        BitSet characters = new BitSet();
        attribution.content().forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private boolean isDirect(AttributionSpans attribution) {
        Optional<Span> hull = attribution.contentHull();
        if (hull.isEmpty()) {
            return false;
        }
        String text = article.textOf(hull.get());
        BitSet inside = characters(attribution);
        int length = inside.cardinality();
        inside.and(quoted);
        return Quotations.isMarkAt(text, 0)
                || Quotations.isMarkAt(text, text.length() - 1)
                || inside.cardinality() * 2 > length;
    }

    /** The place of the first word in the source that no other word of the source governs. */
    private Optional<Span> head(AttributionSpans attribution) {
        return attribution
                .source()
                .map(source -> article.sentences().stream()
                        .filter(sentence -> sentence.span().overlaps(source))
                        .findFirst()
                        .flatMap(sentence -> head(source, sentence))
                        .orElse(source));
    }

    private static Optional<Span> head(Span source, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> source.contains(token.span()))
                .filter(token -> sentence.head(token)
                        .filter(head -> source.contains(head.span()))
                        .isEmpty())
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Token::span)
                .findFirst();
    }
}
