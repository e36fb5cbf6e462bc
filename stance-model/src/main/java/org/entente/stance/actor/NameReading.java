package org.entente.stance.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Decides what a name that was found stands for: an actor, whose noun it owns, or a place or namesake. */
final class NameReading {
    private static final Set<String> INSIDE_NAME = Set.of("compound", "amod", "nmod:poss", "nummod", "dep");
    private static final Set<String> PAST = Set.of("former", "ex", "late", "onetime", "ousted", "deposed", "retired");

    private final WordLists nouns;
    private final Namesakes namesakes;
    private final PlaceReading places;

    NameReading(WordLists nouns) {
        this.nouns = nouns;
        this.namesakes = new Namesakes(nouns);
        this.places = new PlaceReading(nouns);
    }

    /** The mention that a match makes; empty where the name means no actor. */
    Optional<Mention> read(NameIndex.Match match, DependencyTree tree) {
        Token last = tree.token(match.end() - 1);
        if (isCompoundPart(match.end(), tree)) {
            return Optional.of(mention(match, last, Mention.Kind.MODIFIER, tree));
        }
        if (namesakes.isOther(match, tree.sentence()) || isOtherCompound(match, tree)) {
            return Optional.empty();
        }
        if (match.is(NameIndex.Use.TITLE)) {
            return office(match, tree);
        }
        Optional<Token> verbal = actingVerb(match, tree);
        if (verbal.isPresent()) {
            return Optional.of(mention(match, verbal.get(), Mention.Kind.PHRASE, tree));
        }
        Token modifier = match.is(NameIndex.Use.ADJECTIVE) ? firstConjunct(last, tree) : last;
        Optional<Token> head = tree.head(modifier).filter(h -> modifies(modifier, h, match));
        return head.isPresent() ? before(head.get(), last, match, tree) : alone(last, match, tree);
    }

    private static Optional<Mention> office(NameIndex.Match match, DependencyTree tree) {
        Token office = top(match, tree);
        return isOwnTitle(match, office, tree)
                ? Optional.of(mention(match, office, Mention.Kind.PHRASE, tree))
                : Optional.empty();
    }

    /** A name that stands before no noun. */
    private Optional<Mention> alone(Token name, NameIndex.Match match, DependencyTree tree) {
        boolean named = match.isOnlyAdjective() || match.is(NameIndex.Use.DEMONYM)
                ? isWholePeople(match, name, tree)
                : !places.isPlace(match, name, tree);
        if (named) {
            return Optional.of(mention(match, name, Mention.Kind.NAME, tree));
        }
        return isSomePeople(match, name, tree) || match.isPlaceName() && places.isDestination(name, tree)
                ? Optional.of(mention(match, name, Mention.Kind.ATTRIBUTE, tree))
                : Optional.empty();
    }

    /** "Russian" for "American" in "Russian and American officers". */
    private static Token firstConjunct(Token adjective, DependencyTree tree) {
        return Optional.of(adjective)
                .filter(word -> word.relation().equals("conj"))
                .flatMap(tree::head)
                .filter(first -> DependencyTree.isRelation(first, "amod", "compound"))
                .orElse(adjective);
    }

    private boolean modifies(Token name, Token head, NameIndex.Match match) {
        boolean noun = head.tag().startsWith("N") // taggers take "the American general" for an adjective
                || isNounLike(head) && nouns.get("acting").contains(lower(head));
        return head.index() >= match.end()
                        && !(match.is(NameIndex.Use.DEMONYM) && name.tag().equals("NNPS"))
                        && INSIDE_NAME.contains(name.relation())
                        && noun
                || name.relation().equals("nmod:poss");
    }

    private Optional<Mention> before(Token head, Token name, NameIndex.Match match, DependencyTree tree) {
        String lemma = lower(head);
        boolean possessive = name.relation().equals("nmod:poss");
        if (isActing(head, match)) {
            return isPast(head, tree) ? Optional.empty() : Optional.of(mention(match, head, Mention.Kind.PHRASE, tree));
        }
        if (nouns.get("scenery").contains(lemma) && (match.isPlaceName() || match.isOnlyAdjective())) {
            return actedOn(head, name, match, tree);
        }
        boolean owns = possessive
                || nouns.get("owned").contains(lemma)
                || !match.actor().isState() && !head.tag().startsWith("NNP");
        if (owns) {
            return Optional.of(mention(match, name, Mention.Kind.OWNER, tree));
        }
        if (nouns.get("outsiders").contains(lemma)) {
            return actedOn(head, name, match, tree);
        }
        boolean named = match.isOnlyAdjective() && !head.tag().startsWith("NNP") || match.is(NameIndex.Use.BODY);
        return named ? Optional.of(mention(match, name, Mention.Kind.ATTRIBUTE, tree)) : Optional.empty();
    }

    /** "released an American teacher", "froze the accounts of Russian banks", but not "in a Russian bank". */
    private Optional<Mention> actedOn(Token head, Token name, NameIndex.Match match, DependencyTree tree) {
        boolean inPlace = tree.children(head, "case").stream()
                .anyMatch(word -> nouns.get("place_prepositions").contains(lower(word)));
        return match.isOnlyAdjective() && isActedOn(head) && !inPlace
                ? Optional.of(mention(match, name, Mention.Kind.ATTRIBUTE, tree))
                : Optional.empty();
    }

    /** In "an American drone struck" taggers take the drone for a verb. */
    private Optional<Token> actingVerb(NameIndex.Match match, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        boolean article =
                match.first() > 0 && tokens.get(match.first() - 1).tag().equals("DT");
        return Optional.of(match.end())
                .filter(next -> match.isOnlyAdjective() && article && next < tokens.size())
                .map(tokens::get)
                .filter(next -> next.tag().matches("VBP?")
                        && nouns.get("acting").contains(next.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isActing(Token head, NameIndex.Match match) {
        String lemma = lower(head);
        return nouns.get("acting").contains(lemma)
                || !match.actor().isState() && nouns.get("armed").contains(lemma);
    }

    /** "the former French president" does not speak for France. */
    private boolean isPast(Token head, DependencyTree tree) {
        return nouns.get("roles").contains(lower(head))
                && !head.tag().endsWith("S")
                && tree.children(head, "amod", "compound").stream().anyMatch(child -> PAST.contains(lower(child)));
    }

    /** "the secretary of state", but not the former or the Iranian one. */
    private static boolean isOwnTitle(NameIndex.Match match, Token office, DependencyTree tree) {
        return tree.children(office, "amod", "compound", "nmod:poss").stream()
                .filter(child -> child.index() < match.first())
                .noneMatch(child -> Character.isUpperCase(child.text().charAt(0)) || PAST.contains(lower(child)));
    }

    private static Token top(NameIndex.Match match, DependencyTree tree) {
        for (int i = match.first(); i < match.end(); i++) {
            Token token = tree.token(i);
            if (token.head() < match.first() || token.head() >= match.end()) {
                return token;
            }
        }
        return tree.token(match.end() - 1);
    }

    /** "the Russians" and "the French", but not "two Russians", "young Russians" and "a Russian". */
    private static boolean isWholePeople(NameIndex.Match match, Token last, DependencyTree tree) {
        if (!match.is(NameIndex.Use.DEMONYM) || last.tag().equals("JJ") && !isNounLike(last)) {
            return false;
        }
        List<Token> inside = tree.children(last).stream()
                .filter(child -> child.index() < match.first())
                .filter(child -> DependencyTree.isRelation(child, "det", "amod", "nummod", "compound", "advmod"))
                .toList();
        boolean definite = inside.size() == 1 && inside.get(0).text().equalsIgnoreCase("the")
                || inside.isEmpty() && last.relation().equals("compound") && follows("the", match, tree);
        boolean counted =
                tree.child(last, "case").filter(of -> of.text().equals("of")).isPresent()
                        && tree.head(last)
                                .filter(head ->
                                        head.tag().equals("CD") || head.tag().equals("NNS"))
                                .isPresent();
        return definite && !counted;
    }

    /** Parsers give the article in "sold the Americans jet fuel" to the fuel. */
    private static boolean follows(String word, NameIndex.Match match, DependencyTree tree) {
        return match.first() > 0 && tree.token(match.first() - 1).text().equalsIgnoreCase(word);
    }

    /** "killed two Americans", "an American" and "Americans repeat every mistake" may be aimed at Washington. */
    private static boolean isSomePeople(NameIndex.Match match, Token name, DependencyTree tree) {
        boolean several = match.is(NameIndex.Use.DEMONYM) && name.tag().equals("NNPS");
        boolean one =
                match.isOnlyAdjective() && tree.child(name, "det", "nummod").isPresent();
        boolean all = several
                && DependencyTree.isRelation(name, "nsubj")
                && tree.child(name, "det", "amod", "nummod", "compound", "acl").isEmpty();
        return (several || one) && isActedOn(name) || all;
    }

    private static boolean isActedOn(Token token) {
        return DependencyTree.isRelation(token, "obj", "obl", "nmod", "nsubj:pass");
    }

    private static boolean isNounLike(Token token) {
        return DependencyTree.isRelation(token, "nsubj", "obj", "obl", "nmod", "conj", "iobj", "root");
    }

    /** "American-led", "United States-supplied". */
    private boolean isCompoundPart(int end, DependencyTree tree) {
        return secondPart(end, tree)
                .filter(part ->
                        part.tag().startsWith("V") || nouns.get("linked_parts").contains(lower(part)))
                .filter(part ->
                        !nouns.get("unlinked_parts").contains(part.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** "Afghan-born", "Russian-speaking", "Taliban-era". */
    private boolean isOtherCompound(NameIndex.Match match, DependencyTree tree) {
        return secondPart(match.end(), tree)
                .filter(part -> nouns.get("unlinked_parts").contains(part.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static Optional<Token> secondPart(int end, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        return end + 1 < tokens.size() && tokens.get(end).text().matches("[-–]")
                ? Optional.of(tokens.get(end + 1))
                : Optional.empty();
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static Mention mention(NameIndex.Match match, Token head, Mention.Kind kind, DependencyTree tree) {
        return new Mention(
                match.actor().id(),
                tree.sentence().index(),
                Namesakes.span(match, tree.sentence().tokens()),
                match.first(),
                match.end(),
                head.index(),
                kind);
    }
}
