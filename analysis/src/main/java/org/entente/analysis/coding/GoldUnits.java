package org.entente.analysis.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.entente.stance.Stance;

/**
 * The model's stance toward the target, by sentence and actor. Toward the target means toward its counterpart; for the
 * counterpart itself, toward any other actor.
 */
final class GoldUnits {
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Map<String, String> articles = new TreeMap<>();
    private final SortedMap<String, Stance> stances;

    GoldUnits(ReportFile report) {
        SortedMap<String, Double> sums = new TreeMap<>();
        for (ReportedStatement statement : report.statements().values()) {
            String sentence = statement.article() + ":" + statement.sentence();
            texts.computeIfAbsent(sentence, key -> new ArrayList<>()).add(plain(statement.text()));
            articles.put(sentence, statement.article());
            if (statement.stance() != Stance.NEITHER && isTowardTarget(statement, report)) {
                sums.merge(unit(sentence, statement.holder()), statement.weight() * statement.score(), Double::sum);
            }
        }
        stances = new TreeMap<>(
                sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, unit -> sign(unit.getValue()))));
    }

    private static boolean isTowardTarget(ReportedStatement statement, ReportFile report) {
        return statement.target().equals(report.counterpart())
                || statement.holder().equals(report.counterpart());
    }

    /** Several statements of an actor in one sentence add up, as in its position. */
    private static Stance sign(double sum) {
        return sum > 0 ? Stance.FAVOR : sum < 0 ? Stance.AGAINST : Stance.NEITHER;
    }

    static String unit(String sentence, String actor) {
        return sentence + ":" + actor;
    }

    /** The text without quotation marks and brackets in front, and with single spaces. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .strip();
    }

    /** The model's stances by unit, where it has a statement. */
    SortedMap<String, Stance> stances() {
        return stances;
    }

    /** The sentences that start with these words; where none does, those that have them within. */
    List<String> sentences(String words) {
        List<String> starting = sentences(plain(words), String::startsWith);
        return starting.isEmpty() ? sentences(plain(words), String::contains) : starting;
    }

    private List<String> sentences(String words, BiPredicate<String, String> matches) {
        return texts.entrySet().stream()
                .filter(sentence -> sentence.getValue().stream().anyMatch(text -> matches.test(text, words)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The model's stances in the articles that these units are in. */
    SortedMap<String, Stance> stancesIn(Set<String> units) {
        Set<String> covered = new TreeSet<>();
        articles.forEach((sentence, article) -> {
            if (units.stream().anyMatch(unit -> unit.startsWith(sentence + ":"))) {
                covered.add(article);
            }
        });
        SortedMap<String, Stance> within = new TreeMap<>();
        stances.forEach((unit, stance) -> {
            String sentence = unit.substring(0, unit.lastIndexOf(':'));
            if (covered.contains(articles.getOrDefault(sentence, ""))) {
                within.put(unit, stance);
            }
        });
        return within;
    }
}
