package org.entente.stance.actor;

import java.util.Optional;
import org.entente.text.Span;

/**
 * Where an article names a person.
 *
 * @param name the fullest form of the name in the article so far
 * @param actor id of the actor that the person speaks for
 */
public record PersonMention(
        String name, Optional<String> actor, int sentence, Span span, int firstToken, int endToken) {
    public boolean covers(int token) {
        return firstToken <= token && token < endToken;
    }
}
