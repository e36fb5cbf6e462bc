package org.entente.stance.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.stance.WordLists;
import org.entente.text.EntityMention;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Tells actors from someone or somewhere else of the same name: "George Washington", "Moscow, Idaho". */
final class Namesakes {
    private final Set<String> acting;
    private final Set<String> regions;

    Namesakes(WordLists nouns) {
        acting = nouns.get("acting");
        regions = nouns.get("homonym_places");
    }

    boolean isOther(NameIndex.Match match, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return isTownElsewhere(match, tokens)
                || isRegionOfTown(match, sentence)
                || match.end() < tokens.size()
                        && match.isPlaceName()
                        && tokens.get(match.end()).text().equals("State")
                || sentence.entities().stream()
                        .filter(entity -> entity.firstToken() < match.end() && match.first() < entity.endToken())
                        .anyMatch(entity -> isOther(entity, match, sentence));
    }

    /** "Moscow, Idaho". */
    private boolean isTownElsewhere(NameIndex.Match match, List<Token> tokens) {
        if (match.end() + 1 >= tokens.size() || !tokens.get(match.end()).text().equals(",")) {
            return false;
        }
        String next = tokens.get(match.end() + 1).text();
        boolean twoWords = match.end() + 2 < tokens.size()
                && regions.contains(next + " " + tokens.get(match.end() + 2).text());
        return regions.contains(next) || twoWords;
    }

    /** "Atlanta, Georgia," and "Kandahar, Afghanistan,": what follows a town says where it is. */
    private static boolean isRegionOfTown(NameIndex.Match match, Sentence sentence) {
        if (match.first() < 2
                || !match.isPlaceName()
                || !sentence.tokens().get(match.first() - 1).text().equals(",")) {
            return false;
        }
        Token name = sentence.tokens().get(match.end() - 1);
        boolean afterTown = sentence.entities().stream()
                .anyMatch(entity ->
                        entity.endToken() == match.first() - 1 && entity.type().equals("LOCATION"));
        boolean listed = name.relation().equals("conj") || hasConjunct(name, sentence);
        boolean ends = match.end() >= sentence.tokens().size()
                || Set.of(",", ".", "--", "—", "–", ")", ";", ":", "-")
                        .contains(sentence.tokens().get(match.end()).text());
        return afterTown && ends && !listed;
    }

    private static boolean hasConjunct(Token name, Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.head() == name.index() && token.relation().equals("conj"));
    }

    /** Whether the entity around a name is someone else: "George Washington", "the Washington Post". */
    private boolean isOther(EntityMention entity, NameIndex.Match match, Sentence sentence) {
        if (entity.firstToken() >= match.first() && entity.endToken() <= match.end()) {
            return false;
        }
        List<Token> inside = sentence.tokens().subList(entity.firstToken(), entity.endToken());
        boolean bodyOfTheActor = inside.stream().anyMatch(token -> acting.contains(lower(token)));
        if (entity.type().equals("PERSON")) {
            return !match.is(NameIndex.Use.ADJECTIVE)
                    && !match.is(NameIndex.Use.TITLE)
                    && !match.is(NameIndex.Use.BODY)
                    && !bodyOfTheActor;
        }
        if (!entity.type().equals("ORGANIZATION") || bodyOfTheActor || match.is(NameIndex.Use.TITLE)) {
            return false;
        }
        boolean before = entity.firstToken() < match.first();
        boolean after = match.end() < entity.endToken()
                && !sentence.tokens().get(match.end()).text().matches("'s|’s|-|,|and");
        boolean inOwnRight =
                before && sentence.tokens().get(match.first() - 1).text().matches("'s|’s|-|,|and|the");
        return after || before && !inOwnRight && match.isPlaceName();
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    static Span span(NameIndex.Match match, List<Token> tokens) {
        return new Span(
                tokens.get(match.first()).span().start(),
                tokens.get(match.end() - 1).span().end());
    }
}
