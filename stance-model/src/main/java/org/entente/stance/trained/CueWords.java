package org.entente.stance.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Which words may have made a score: those with a meaning of their own, near the way from the holder to the target. */
final class CueWords {
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "get", "say", "tell", "add", "will", "also");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "no", "never", "without", "neither", "nor");
    private static final String[] JOINED = {"advmod", "det", "aux", "compound:prt", "cc:preconj"};

    private final DependencyTree tree;
    private final List<Token> words;
    private final List<Token> sides;
    private final Set<Token> path = new HashSet<>();

    /**
     * @param words among which to look
     * @param sides words that stand for holder and target, as far as the sentence names them
     */
    CueWords(DependencyTree tree, List<Token> words, List<Token> sides) {
        this.tree = tree;
        this.words = words;
        this.sides = sides;
        List<List<Token>> ways = sides.stream()
                .map(side -> Stream.concat(Stream.of(side), tree.ancestors(side).stream())
                        .toList())
                .toList();
        ways.forEach(path::addAll);
        if (ways.size() > 1) { // what lies above where all of them have met is not between them
            List<Token> shared = ways.get(0).stream()
                    .filter(token -> ways.stream().allMatch(way -> way.contains(token)))
                    .toList();
            shared.stream().skip(1).forEach(path::remove);
        }
    }

    /** The nearest words, nearest first, at most so many. */
    List<Token> nearest(int most) {
        return words.stream()
                .filter(word -> hasMeaning(word) && !sides.contains(word))
                .sorted(Comparator.comparingInt(this::distance).thenComparing(Token::index))
                .limit(most)
                .toList();
    }

    /** The word with its particle and what negates it, in the order of the text. */
    List<Token> phrase(Token word) {
        List<Token> phrase = new ArrayList<>(List.of(word));
        tree.children(word, JOINED).stream()
                .filter(child -> child.relation().equals("compound:prt") || isNegation(child))
                .filter(words::contains)
                .forEach(phrase::add);
        phrase.sort(Comparator.comparingInt(Token::index));
        return phrase;
    }

    private int distance(Token word) {
        int steps = 0;
        for (Token at = word; !path.contains(at); at = tree.head(at).orElseThrow()) {
            if (tree.head(at).isEmpty()) {
                return Integer.MAX_VALUE;
            }
            steps++;
        }
        return steps;
    }

    private static boolean hasMeaning(Token word) {
        String tag = word.tag();
        boolean open = tag.startsWith("VB") || tag.startsWith("NN") && !tag.startsWith("NNP") || tag.startsWith("JJ");
        return (open || tag.startsWith("RB")) && !EMPTY.contains(lemma(word)) && !isNegation(word);
    }

    private static boolean isNegation(Token word) {
        return NEGATIONS.contains(lemma(word)) || NEGATIONS.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
