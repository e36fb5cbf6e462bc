package org.entente.stance.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.stance.attribution.AttributionEvaluation;
import org.entente.stance.attribution.MatchCounts;

/** How many attributions of one article agree with those that people marked; adds up over articles. */
public record AttributionCounts(Map<String, MatchCounts> counts) {
    private static final List<String> NAMES = List.of("source", "cue", "content", "attribution", "direct", "indirect");

    public AttributionCounts {
        counts = Map.copyOf(counts);
    }

    public static AttributionCounts of(AttributionEvaluation.Case article) {
        AttributionEvaluation evaluation = AttributionEvaluation.of(List.of(article));
        Map<String, MatchCounts> counts = new LinkedHashMap<>();
        NAMES.forEach(name -> counts.put(name, evaluation.counts(name)));
        return new AttributionCounts(counts);
    }

    /** F1 of sources, cues, contents and whole attributions over all articles; NaN where none is marked or found. */
    public static Map<String, Number> metrics(List<AttributionCounts> articles) {
        Map<String, Number> metrics = new LinkedHashMap<>();
        NAMES.forEach(name -> metrics.put(name + "_f1", f1(sum(name, articles))));
        return metrics;
    }

    /** Precision, recall and the numbers marked and found, by name. */
    public static Map<String, Map<String, Number>> table(List<AttributionCounts> articles) {
        Map<String, Map<String, Number>> table = new LinkedHashMap<>();
        for (String name : NAMES) {
            MatchCounts sum = sum(name, articles);
            Map<String, Number> row = new LinkedHashMap<>();
            row.put("precision", sum.predicted() == 0 ? Double.NaN : sum.precision());
            row.put("recall", sum.gold() == 0 ? Double.NaN : sum.recall());
            row.put("marked", sum.gold());
            row.put("found", sum.predicted());
            table.put(name, row);
        }
        return table;
    }

    private static double f1(MatchCounts counts) {
        return counts.predicted() == 0 && counts.gold() == 0 ? Double.NaN : counts.f1();
    }

    private static MatchCounts sum(String name, List<AttributionCounts> articles) {
        int gold = 0;
        int predicted = 0;
        int goldMatched = 0;
        int predictedMatched = 0;
        for (AttributionCounts article : articles) {
            MatchCounts counts = article.counts().getOrDefault(name, new MatchCounts(0, 0, 0, 0));
            gold += counts.gold();
            predicted += counts.predicted();
            goldMatched += counts.goldMatched();
            predictedMatched += counts.predictedMatched();
        }
        return new MatchCounts(gold, predicted, goldMatched, predictedMatched);
    }
}
