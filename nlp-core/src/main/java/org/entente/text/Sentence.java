package org.entente.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One sentence with its tokens and its dependency tree.
 *
 * @param index position in the article, from 0
 * @param paragraph position of its paragraph in the article, from 0
 * @param parsed false where the parser gave up, as for a sentence that is too long; then no token has a head
 * @param tone sentiment in [-1, 1], positive is favorable; empty unless tone was asked for and the sentence was short enough for it
 */
public record Sentence(
        int index,
        int paragraph,
        Span span,
        List<Token> tokens,
        List<EntityMention> entities,
        boolean parsed,
        OptionalDouble tone) {
    public Sentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
    }

    /** The token that governs the given one, empty for a root. */
    public Optional<Token> head(Token token) {
        return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }
}
