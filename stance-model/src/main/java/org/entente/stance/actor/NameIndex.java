package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.Token;

/** Finds the actors' names in a sequence of tokens, the longest name first. Immutable. */
final class NameIndex {
    private static final Pattern BETWEEN_TOKENS = Pattern.compile("\\s+|(?<=-)|(?=-)|(?='(s\\b|\\s))");

    /** What a name is listed as. */
    enum Use {
        ALIAS,
        BODY,
        PLACE,
        ADJECTIVE,
        DEMONYM,
        TITLE,
        NAMESAKE
    }

    /** A name as a sequence of tokens, with all that its actor lists it as. */
    private record Entry(Actor actor, List<String> words, Set<Use> uses) {}

    /** A name found at the tokens from {@code first} to before {@code end}. */
    record Match(Actor actor, int first, int end, Set<Use> uses) {
        boolean is(Use use) {
            return uses.contains(use);
        }

        /** Whether the name stands before a noun only: "Russian" does, "Taliban" and "U.S." need not. */
        boolean isOnlyAdjective() {
            return is(Use.ADJECTIVE) && !is(Use.ALIAS);
        }

        /** Whether the name may be that of a country or city. */
        boolean isPlaceName() {
            return is(Use.PLACE) || is(Use.ALIAS) && actor.isState();
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    NameIndex(List<Actor> actors) {
        for (Actor actor : actors) {
            add(actor, actor.aliases(), Use.ALIAS);
            add(actor, actor.bodies(), Use.BODY);
            add(actor, actor.places(), Use.PLACE);
            add(actor, actor.adjectives(), Use.ADJECTIVE);
            add(actor, actor.demonyms(), Use.DEMONYM);
            add(actor, actor.titles(), Use.TITLE);
        }
        actors.forEach(actor -> add(actor, actor.namesakes(), Use.NAMESAKE));
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    private void add(Actor actor, List<String> names, Use use) {
        for (String name : names) {
            List<String> words = words(name);
            if (words.isEmpty()) {
                continue;
            }
            List<Entry> entries =
                    byFirstWord.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>());
            entries.stream()
                    .filter(entry -> entry.actor() == actor && entry.words().equals(words))
                    .findFirst()
                    .ifPresentOrElse(
                            entry -> entry.uses().add(use),
                            () -> entries.add(new Entry(actor, words, EnumSet.of(use))));
        }
    }

    /** The tokens that a name is made of, as CoreNLP would cut it. */
    static List<String> words(String name) {
        return BETWEEN_TOKENS
                .splitAsStream(name.strip().replace(",", " , "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The names in the sentence from left to right; where one name contains another, the longer one. */
    List<Match> find(List<Token> tokens) {
        return findAll(tokens).stream()
                .filter(name -> !name.is(Use.NAMESAKE) || name.uses().size() > 1)
                .toList();
    }

    /** The names and the namesakes. */
    List<Match> findAll(List<Token> tokens) {
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
        List<Entry> entries = byFirstWord.get(tokens.get(at).text().toLowerCase(Locale.ROOT));
        if (entries == null) {
            return Optional.empty();
        }
        return entries.stream()
                .filter(entry -> matches(entry, tokens, at))
                .findFirst()
                .map(entry -> new Match(entry.actor(), at, at + entry.words().size(), entry.uses()));
    }

    private static boolean matches(Entry entry, List<Token> tokens, int at) {
        List<String> words = entry.words();
        if (at + words.size() > tokens.size()) {
            return false;
        }
        boolean title = entry.uses().contains(Use.TITLE);
        for (int i = 0; i < words.size(); i++) {
            String text = tokens.get(at + i).text();
            if (!(title ? words.get(i).equalsIgnoreCase(text) : words.get(i).equals(text))) {
                return false;
            }
        }
        return true;
    }
}
