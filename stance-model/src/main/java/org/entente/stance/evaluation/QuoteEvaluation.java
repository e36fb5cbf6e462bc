package org.entente.stance.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Compares the quotations of an article with those that people marked. */
public final class QuoteEvaluation {
    private QuoteEvaluation() {}

    /** One verdict per marked quotation; a quotation that was found serves one of them, in the order of both lists. */
    public static List<QuoteVerdict> judge(List<GoldQuote> gold, List<FoundQuote> found) {
        List<FoundQuote> left = new ArrayList<>(found);
        List<QuoteVerdict> verdicts = new ArrayList<>();
        for (GoldQuote row : gold) {
            String start = plain(row.startsWith());
            int at = 0;
            while (at < left.size() && !plain(left.get(at).content()).startsWith(start)) {
                at++;
            }
            verdicts.add(at == left.size() ? QuoteVerdict.NOT_FOUND : verdict(row, left.remove(at)));
        }
        return verdicts;
    }

    private static QuoteVerdict verdict(GoldQuote gold, FoundQuote found) {
        boolean actor = gold.actor().equals(found.actor());
        boolean speaker = found.speaker()
                .filter(name -> SpeakerNames.same(gold.speaker(), name, actor))
                .isPresent();
        return new QuoteVerdict(true, speaker, actor);
    }

    /** The shares of marked quotations that were found, whose speaker is right and whose actor is right; the counts. */
    public static Map<String, Number> metrics(List<QuoteVerdict> verdicts) {
        Map<String, Number> metrics = new LinkedHashMap<>();
        metrics.put("found", share(verdicts, QuoteVerdict::found));
        metrics.put("speaker_accuracy", share(verdicts, QuoteVerdict::speakerRight));
        metrics.put("actor_accuracy", share(verdicts, QuoteVerdict::actorRight));
        metrics.put("found_count", count(verdicts, QuoteVerdict::found));
        metrics.put("speaker_count", count(verdicts, QuoteVerdict::speakerRight));
        metrics.put("actor_count", count(verdicts, QuoteVerdict::actorRight));
        return metrics;
    }

    private static double share(List<QuoteVerdict> verdicts, Predicate<QuoteVerdict> which) {
        return verdicts.isEmpty() ? Double.NaN : (double) count(verdicts, which) / verdicts.size();
    }

    private static int count(List<QuoteVerdict> verdicts, Predicate<QuoteVerdict> which) {
        return (int) verdicts.stream().filter(which).count();
    }

    /** The words with plain quotation marks, none at the start, and single spaces. */
    public static String plain(String text) {
        return text.replaceAll("[\u2018\u2019\u201B\u2032`\u00B4]", "'")
                .replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]|\\\\\"|''", "\"")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceFirst("^[\"' ]+", "");
    }
}
