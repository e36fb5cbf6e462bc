package org.entente.stance.attribution;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.text.AnnotatedArticle;
import org.entente.text.Span;

/**
 * Compares attributions with those that people have marked.
 *
 * <p>Sources, cues and contents are right when both ends are; each span counts once in an article, and a content in
 * pieces goes from its first piece to its last. An attribution is right when its content shares at least half of the
 * characters that either covers, and its source has the same head word, or both have no source; each is used for one
 * match. It is direct when its content begins or ends with a quotation mark or stands in quotation marks for the most
 * part.
 */
public final class AttributionEvaluation {
    /** One article with the attributions that were marked and those that were found. */
    public record Case(AnnotatedArticle article, List<AttributionSpans> gold, List<AttributionSpans> predicted) {
        public Case {
            gold = List.copyOf(gold);
            predicted = List.copyOf(predicted);
        }
    }

    private final Map<String, MatchCounts> counts;

    private AttributionEvaluation(Map<String, MatchCounts> counts) {
        this.counts = counts;
    }

    /** Compares all cases together. */
    public static AttributionEvaluation of(List<Case> cases) {
        return together(cases.stream().map(AttributionEvaluation::of).toList());
    }

    private static AttributionEvaluation of(Case each) {
        Map<String, MatchCounts> counts = new LinkedHashMap<>();
        counts.put("source", spans(each, AttributionSpans::source));
        counts.put("cue", spans(each, AttributionSpans::cue));
        counts.put("content", spans(each, AttributionSpans::contentHull));
        counts.putAll(new AttributionMatching(each).counts());
        return new AttributionEvaluation(counts);
    }

    /** One evaluation of all that the given ones compared, as for resampling articles. */
    public static AttributionEvaluation together(List<AttributionEvaluation> parts) {
        Map<String, MatchCounts> sums = new LinkedHashMap<>();
        parts.forEach(part -> part.counts.forEach((name, count) -> sums.merge(name, count, MatchCounts::plus)));
        return new AttributionEvaluation(sums);
    }

    /** The figures by name: source_f1, cue_f1, content_f1, attribution_f1, direct_f1, indirect_f1, each in [0, 1]. */
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (String name : List.of("source", "cue", "content", "attribution", "direct", "indirect")) {
            metrics.put(name + "_f1", counts(name).f1());
        }
        return metrics;
    }

    /** The counts behind a figure, by its name without "_f1". */
    public MatchCounts counts(String name) {
        return counts.getOrDefault(name, MatchCounts.NONE);
    }

    private static MatchCounts spans(Case each, Function<AttributionSpans, Optional<Span>> part) {
        Set<Span> gold = parts(each.gold(), part);
        Set<Span> predicted = parts(each.predicted(), part);
        int shared = (int) gold.stream().filter(predicted::contains).count();
        return new MatchCounts(gold.size(), predicted.size(), shared, shared);
    }

    private static Set<Span> parts(
            List<AttributionSpans> attributions, Function<AttributionSpans, Optional<Span>> part) {
        Set<Span> spans = new HashSet<>();
        attributions.forEach(attribution -> part.apply(attribution).ifPresent(spans::add));
        return spans;
    }
}
