package org.entente.stance.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Tells a country or city where things happen from the government that the same name stands for. */
final class PlaceReading {
    private static final Set<String> SOFT = Set.of("to", "with", "for", "on", "off", "toward", "towards", "by");
    private static final Set<String> POLITICAL_OVER = Set.of("over", "through", "around");

    private final WordLists nouns;
    private final Set<String> sources;
    private final Set<String> partners;

    PlaceReading(WordLists nouns) {
        this.nouns = nouns;
        sources = joined("acting", "owned", "roles", "attitudes", "from_actors");
        partners = joined("acting", "owned", "roles", "attitudes", "of_actors");
    }

    private Set<String> joined(String... lists) {
        Set<String> all = new HashSet<>();
        for (String list : lists) {
            all.addAll(nouns.get(list));
        }
        return all;
    }

    boolean isPlace(NameIndex.Match match, Token name, DependencyTree tree) {
        Token first = firstConjunct(name, tree);
        Optional<Token> preposition = tree.child(name, "case").or(() -> tree.child(first, "case"));
        Token phrase = tree.child(name, "case").isPresent() ? name : first;
        if (preposition.isPresent()) {
            return isPlaceAfter(preposition.get(), phrase, match, tree);
        }
        if (name.relation().equals("nmod:npmod") || name.relation().equals("obl:npmod")) {
            return true;
        }
        return match.isPlaceName() && (isPlaceAsSubject(first, tree) || isPlaceAsObject(first, match, tree));
    }

    /** "Turkey" for "Iran" in "Turkey and Iran": what holds for the first of a list holds for the others. */
    private static Token firstConjunct(Token name, DependencyTree tree) {
        Token at = name;
        for (int i = 0; i < 20 && at.relation().equals("conj"); i++) {
            Optional<Token> head = tree.head(at).filter(h -> h.tag().startsWith("N"));
            if (head.isEmpty()) {
                return at;
            }
            at = head.get();
        }
        return at;
    }

    private boolean isPlaceAfter(Token preposition, Token name, NameIndex.Match match, DependencyTree tree) {
        String word = preposition.text().toLowerCase(Locale.ROOT);
        Optional<Token> head = tree.head(name);
        if (tree.children(name, "case").stream()
                .anyMatch(token -> nouns.get("place_prepositions").contains(lower(token)))) {
            return !isTrusted(word, head)
                    && !isSeatOf(head, word, match, tree)
                    && !isSeatOf(nounBefore(preposition, tree), word, match, tree)
                    && !(POLITICAL_OVER.contains(word) && isAny(head, "attitudes", "owned"));
        }
        if (!match.isPlaceName()) {
            return SOFT.contains(word) && isAny(head, "postings") || word.equals("of") && isAny(head, "postings");
        }
        return switch (word) {
            case "as" -> isAny(head, "distances");
            case "between" -> isAny(head, "place_governors");
            case "from" ->
                isAny(head, "leaving")
                        || isVerb(head) && isAny(head, "place_governors")
                        || !isIn(head, sources)
                                && !isIn(object(head, tree), sources)
                                && !isIn(head.flatMap(tree::head), nouns.get("from_actors"));
            case "of" -> !isIn(head, partners) && !isTitled(head, tree) || isAny(head, "postings");
            case "to" -> isAny(head, "place_governors") || isCarriedTo(head, tree);
            default -> SOFT.contains(word) && isAny(head, "place_governors");
        };
    }

    /** "President Omar Jan of Pakistan". */
    private boolean isTitled(Optional<Token> head, DependencyTree tree) {
        return head.stream()
                .flatMap(name -> tree.children(name, "compound", "amod").stream())
                .anyMatch(title -> nouns.get("roles").contains(lower(title)));
    }

    /** "confidence in Kabul" trusts a government. */
    private boolean isTrusted(String preposition, Optional<Token> head) {
        return preposition.equals("in") && isAny(head, "trust");
    }

    /** "officials in Kabul" are Kabul's, "American officials in Kabul" are not. */
    private boolean isSeatOf(Optional<Token> head, String preposition, NameIndex.Match match, DependencyTree tree) {
        return preposition.equals("in")
                && match.is(NameIndex.Use.PLACE)
                && isAny(head, "seated")
                && tree.children(head.orElseThrow(), "amod", "compound", "nmod:poss", "nummod", "det").stream()
                        .allMatch(child -> nouns.get("seated_with").contains(lower(child)));
    }

    /** Parsers give the city in "recognize the government in Kabul" to the verb. */
    private static Optional<Token> nounBefore(Token preposition, DependencyTree tree) {
        return Optional.of(preposition.index())
                .filter(index -> index > 0)
                .map(index -> tree.token(index - 1))
                .filter(token -> token.tag().startsWith("N"));
    }

    /** "a visit to Washington", "delivered helicopters to Kabul": a place, but its government may be meant, too. */
    boolean isDestination(Token name, DependencyTree tree) {
        boolean to = tree.children(name, "case").stream()
                .anyMatch(word -> word.text().equalsIgnoreCase("to"));
        return to && isAny(tree.head(name), "visiting", "carrying")
                || DependencyTree.isRelation(name, "obj") && isAny(tree.head(name), "visiting");
    }

    /** "sent troops to Syria", but "sent a letter to Damascus". */
    private boolean isCarriedTo(Optional<Token> head, DependencyTree tree) {
        return isAny(head, "carrying") && !isIn(object(head, tree), nouns.get("messages"));
    }

    private static Optional<Token> object(Optional<Token> head, DependencyTree tree) {
        return head.flatMap(token -> tree.child(token, "obj"));
    }

    /** "Kabul was covered in dust", "Moscow lies on a river". */
    private boolean isPlaceAsSubject(Token name, DependencyTree tree) {
        if (!DependencyTree.isRelation(name, "nsubj")) {
            return false;
        }
        Optional<Token> head = tree.head(name);
        if (name.relation().equals("nsubj:pass")) {
            return isAny(head, "place_passives");
        }
        return isAny(head, "place_verbs")
                        && tree.children(head.orElseThrow(), "obj", "compound").isEmpty()
                || head.filter(predicate -> !tree.children(predicate, "cop").isEmpty())
                        .filter(predicate -> nouns.get("place_predicates").contains(lower(predicate)))
                        .isPresent();
    }

    /** "left Russia", "reached Paris", "an explosion rocked Kabul"; "bombed Syria" hits a state, not a city. */
    private boolean isPlaceAsObject(Token name, NameIndex.Match match, DependencyTree tree) {
        return DependencyTree.isRelation(name, "obj")
                && (isAny(tree.head(name), "place_objects")
                        || match.is(NameIndex.Use.PLACE) && isAny(tree.head(name), "city_objects"));
    }

    private static boolean isVerb(Optional<Token> head) {
        return head.filter(token -> token.tag().startsWith("V")).isPresent();
    }

    private boolean isAny(Optional<Token> head, String... lists) {
        for (String list : lists) {
            if (isIn(head, nouns.get(list))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Optional<Token> head, Set<String> words) {
        return head.filter(token -> words.contains(lower(token))).isPresent();
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
