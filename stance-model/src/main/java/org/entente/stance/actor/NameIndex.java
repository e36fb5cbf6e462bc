package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.Token;

/** Finds the actors' names in a sequence of tokens, the longest name first. Immutable. */
final class NameIndex {
    private static final Pattern BETWEEN_TOKENS = Pattern.compile("\\s+|(?<=-)|(?=-)|(?='s\\b)");

    private enum Use {
        NAME,
        ADJECTIVE
    }

    /** A name as a sequence of tokens. */
    private record Entry(Actor actor, List<String> words, Use use) {}

    /** A name found at the tokens from {@code first} to before {@code end}. */
    record Match(Actor actor, int first, int end, boolean adjective) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    NameIndex(List<Actor> actors) {
        for (Actor actor : actors) {
            add(actor, actor.aliases(), Use.NAME);
            add(actor, actor.bodies(), Use.NAME);
            add(actor, actor.places(), Use.NAME);
            add(actor, actor.adjectives(), Use.ADJECTIVE);
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    private void add(Actor actor, List<String> names, Use use) {
        for (String name : names) {
            List<String> words = BETWEEN_TOKENS
                    .splitAsStream(name.strip())
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Entry(actor, words, use));
            }
        }
    }

    List<Match> find(List<Token> tokens) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Match> match = longest(tokens, at);
            match.ifPresent(found::add);
            at = match.map(Match::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Match> longest(List<Token> tokens, int at) {
        return byFirstWord.getOrDefault(tokens.get(at).text(), List.of()).stream()
                .filter(entry -> matches(entry.words(), tokens, at))
                .findFirst()
                .map(entry -> new Match(entry.actor(), at, at + entry.words().size(), entry.use() == Use.ADJECTIVE));
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(at + i).text())) {
                return false;
            }
        }
        return true;
    }
}
