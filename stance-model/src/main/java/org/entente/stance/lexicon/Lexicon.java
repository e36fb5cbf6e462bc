package org.entente.stance.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.stance.lexicon.Entry.WordClass;
import org.entente.text.DependencyTree;
import org.entente.text.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of cooperation and conflict that ship with Entente. Immutable, thread-safe. */
final class Lexicon {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");
    private static final Set<String> SKIPPED_TAGS = Set.of("DT", "PRP$", "POS", "JJ", "CD");
    private static final Lexicon SHIPPED = read();

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<List<String>> reverserVerbs = new HashSet<>();
    private final Set<String> reverserNouns;
    private final Set<String> reverserAdjectives;
    private final Set<String> negations;
    private final Set<String> goodRelations;
    private final Set<String> badRelations;

    private Lexicon(JsonNode root) {
        addAll(root.get("verbs"), WordClass.VERB);
        addAll(root.get("nouns"), WordClass.NOUN);
        addAll(root.get("adjectives"), WordClass.ADJECTIVE);
        addAll(root.get("judgments"), WordClass.JUDGMENT);
        JsonNode relations = root.get("relations");
        addEntry(relations, WordClass.RELATION);
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
        strings(root.get("reversers").get("verbs")).forEach(verb -> reverserVerbs.add(words(verb)));
        reverserNouns = Set.copyOf(strings(root.get("reversers").get("nouns")));
        reverserAdjectives = Set.copyOf(strings(root.get("reversers").get("adjectives")));
        negations = Set.copyOf(strings(root.get("negations")));
        goodRelations = Set.copyOf(strings(relations.get("good")));
        badRelations = Set.copyOf(strings(relations.get("bad")));
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private static Lexicon read() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.yaml")) {
            if (in == null) {
                throw new IllegalStateException("Resource 'lexicon.yaml' is missing");
            }
            return new Lexicon(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(JsonNode groups, WordClass wordClass) {
        groups.forEach(group -> addEntry(group, wordClass));
    }

    private void addEntry(JsonNode group, WordClass wordClass) {
        boolean mutual = wordClass == WordClass.RELATION || group.path("mutual").asBoolean(false);
        for (String phrase : strings(group.get("words"))) {
            Entry entry = new Entry(
                    group.get("score").asDouble(),
                    words(phrase),
                    wordClass,
                    mutual,
                    group.path("open").asBoolean(false));
            byFirstWord
                    .computeIfAbsent(entry.words().get(0), first -> new ArrayList<>())
                    .add(entry);
        }
    }

    private static List<String> strings(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(node -> found.add(node.asString()));
        return found;
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" ")).stream()
                .filter(word -> !DETERMINERS.contains(word))
                .toList();
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The lexicon's words in a sentence, the longest phrase first where they overlap. */
    List<LexicalMatch> find(DependencyTree tree) {
        List<LexicalMatch> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int size = 4; size >= 1; size--) {
            for (Token token : tree.sentence().tokens()) {
                for (Entry entry : byFirstWord.getOrDefault(lemma(token), List.of())) {
                    if (entry.words().size() == size) {
                        match(entry, token, tree)
                                .filter(tokens -> tokens.stream().noneMatch(taken::contains))
                                .ifPresent(tokens -> {
                                    taken.addAll(tokens);
                                    found.add(new LexicalMatch(
                                            entry, tokens, anchor(tokens, tree), scoreOf(entry, token, tree)));
                                });
                    }
                }
            }
        }
        return found;
    }

    private static Token anchor(List<Integer> tokens, DependencyTree tree) {
        return tokens.stream()
                .map(tree::token)
                .filter(token -> token.isRoot() || !tokens.contains(token.head()))
                .findFirst()
                .orElseThrow();
    }

    private java.util.Optional<List<Integer>> match(Entry entry, Token first, DependencyTree tree) {
        if (!entry.wordClass().admits(first.tag())
                && !(entry.words().size() > 1 && first.tag().startsWith("J"))) {
            return java.util.Optional.empty();
        }
        List<Integer> found = new ArrayList<>(List.of(first.index()));
        for (String word : entry.words().subList(1, entry.words().size())) {
            int next = next(word, found.get(found.size() - 1), first, tree);
            if (next < 0) {
                return java.util.Optional.empty();
            }
            found.add(next);
        }
        return java.util.Optional.of(found);
    }

    /** The next part of a phrase: right after, or after determiners and the like, or as the verb's own particle. */
    private static int next(String word, int from, Token verb, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        for (int i = from + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (lemma(token).equals(word)) {
                return i;
            }
            if (!SKIPPED_TAGS.contains(token.tag())) {
                break;
            }
        }
        return tree.children(verb, "compound:prt").stream()
                .filter(child -> child.index() > from && lemma(child).equals(word))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    private double scoreOf(Entry entry, Token token, DependencyTree tree) {
        if (entry.wordClass() != WordClass.RELATION) {
            return entry.score();
        }
        List<String> modifiers =
                tree.children(token, "amod").stream().map(Lexicon::lemma).toList();
        if (modifiers.stream().anyMatch(badRelations::contains)) {
            return -0.5;
        }
        return modifiers.stream().anyMatch(goodRelations::contains) ? 0.5 : entry.score();
    }

    /** Whether the token turns around what it governs. */
    boolean reverses(Token token, DependencyTree tree) {
        String lemma = lemma(token);
        if (token.tag().startsWith("N")) {
            return reverserNouns.contains(lemma);
        }
        if (token.tag().startsWith("V") && isReverserVerb(token, tree)) {
            return true;
        }
        return reverserAdjectives.contains(lemma)
                || reverserAdjectives.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isReverserVerb(Token token, DependencyTree tree) {
        for (List<String> words : reverserVerbs) {
            if (words.get(0).equals(lemma(token))) {
                int at = token.index();
                for (String word : words.subList(1, words.size())) {
                    at = at < 0 ? at : next(word, at, token, tree);
                }
                if (at >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean negates(Token token) {
        return negations.contains(lemma(token))
                || negations.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
