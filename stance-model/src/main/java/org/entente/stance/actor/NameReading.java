package org.entente.stance.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.WordLists;
import org.entente.text.DependencyTree;
import org.entente.text.EntityMention;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Decides what a name that was found stands for: an actor, whose noun it owns, or a place or namesake. */
final class NameReading {
    private static final Set<String> INSIDE_NAME = Set.of("compound", "amod", "nmod:poss", "nummod", "dep");

    private final Set<String> acting;
    private final Set<String> armed;
    private final Set<String> owned;
    private final Set<String> placePrepositions;
    private final Set<String> placeGovernors;
    private final Set<String> homonymPlaces;

    NameReading(WordLists nouns) {
        acting = nouns.get("acting");
        armed = nouns.get("armed");
        owned = nouns.get("owned");
        placePrepositions = nouns.get("place_prepositions");
        placeGovernors = nouns.get("place_governors");
        homonymPlaces = nouns.get("homonym_places");
    }

    /** The mention that a match makes; empty where the name means no actor. */
    Optional<Mention> read(NameIndex.Match match, DependencyTree tree) {
        Token last = tree.token(match.end() - 1);
        if (isCompoundPart(match.end(), tree)) {
            return Optional.of(mention(match, last, Mention.Kind.MODIFIER, tree));
        }
        if (isNamesake(match, tree)) {
            return Optional.empty();
        }
        Optional<Token> head = tree.head(last).filter(h -> modifies(last, h, match));
        if (head.isPresent()) {
            return kindBefore(head.get(), last, match)
                    .map(kind -> mention(match, headOf(kind, last, head.get()), kind, tree));
        }
        if (match.adjective() || isPlace(last, tree)) {
            return Optional.empty();
        }
        return Optional.of(mention(match, last, Mention.Kind.NAME, tree));
    }

    private static Token headOf(Mention.Kind kind, Token name, Token head) {
        return kind == Mention.Kind.PHRASE ? head : name;
    }

    private static boolean modifies(Token name, Token head, NameIndex.Match match) {
        return head.index() >= match.end()
                        && INSIDE_NAME.contains(name.relation())
                        && head.tag().startsWith("N")
                || name.relation().equals("nmod:poss");
    }

    private Optional<Mention.Kind> kindBefore(Token head, Token name, NameIndex.Match match) {
        String lemma = head.lemma().toLowerCase(java.util.Locale.ROOT);
        if (acting.contains(lemma) || !match.adjective() && armed.contains(lemma)) {
            return Optional.of(Mention.Kind.PHRASE);
        }
        if (name.relation().equals("nmod:poss")
                || owned.contains(lemma)
                || !head.tag().startsWith("NNP") && !match.adjective()) {
            return Optional.of(Mention.Kind.OWNER);
        }
        return Optional.empty();
    }

    /** "American-led", "United States-supplied". */
    private static boolean isCompoundPart(int end, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        return end + 1 < tokens.size()
                && tokens.get(end).text().equals("-")
                && tokens.get(end + 1).tag().startsWith("V");
    }

    private boolean isNamesake(NameIndex.Match match, DependencyTree tree) {
        Sentence sentence = tree.sentence();
        List<Token> tokens = sentence.tokens();
        Span name = new Span(
                tokens.get(match.first()).span().start(),
                tokens.get(match.end() - 1).span().end());
        if (match.end() + 1 < tokens.size()
                && tokens.get(match.end()).text().equals(",")
                && homonymPlaces.contains(tokens.get(match.end() + 1).text())) {
            return true;
        }
        return sentence.entities().stream()
                .filter(entity -> entity.span().contains(name) && !entity.span().equals(name))
                .anyMatch(entity -> isOther(entity, match, tokens));
    }

    /** Whether the entity around a name is someone else: "George Washington", "the Washington Post". */
    private boolean isOther(EntityMention entity, NameIndex.Match match, List<Token> tokens) {
        if (entity.type().equals("PERSON")) {
            return match.end() == entity.endToken() && match.first() > entity.firstToken();
        }
        String lastLemma = tokens.get(entity.endToken() - 1).lemma().toLowerCase(java.util.Locale.ROOT);
        boolean bodyOfTheActor = tokens.subList(entity.firstToken(), entity.endToken()).stream()
                .anyMatch(token -> acting.contains(token.lemma().toLowerCase(java.util.Locale.ROOT)));
        return entity.type().equals("ORGANIZATION")
                && match.end() < entity.endToken()
                && !bodyOfTheActor
                && !acting.contains(lastLemma)
                && !tokens.get(match.end()).text().matches("'s|’s|-");
    }

    private boolean isPlace(Token name, DependencyTree tree) {
        Optional<String> preposition =
                tree.child(name, "case").map(token -> token.text().toLowerCase(java.util.Locale.ROOT));
        if (preposition.isEmpty()) {
            return name.relation().equals("nmod:npmod");
        }
        if (placePrepositions.contains(preposition.get())) {
            return true;
        }
        Set<String> soft = Set.of("of", "from", "to", "with", "for", "on", "off");
        return soft.contains(preposition.get())
                && tree.head(name)
                        .filter(head -> placeGovernors.contains(head.lemma().toLowerCase(java.util.Locale.ROOT)))
                        .isPresent();
    }

    private static Mention mention(NameIndex.Match match, Token head, Mention.Kind kind, DependencyTree tree) {
        List<Token> tokens = tree.sentence().tokens();
        Span span = new Span(
                tokens.get(match.first()).span().start(),
                tokens.get(match.end() - 1).span().end());
        return new Mention(
                match.actor().id(), tree.sentence().index(), span, match.first(), match.end(), head.index(), kind);
    }
}
