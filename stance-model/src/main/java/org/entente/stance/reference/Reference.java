package org.entente.stance.reference;

import java.util.List;
import java.util.Optional;
import org.entente.text.Span;

/**
 * Where an article refers to a person or to actors by a pronoun or a description such as "the envoy".
 *
 * @param sentence index of the sentence
 * @param span of the pronoun or noun
 * @param token index of the pronoun or noun in the sentence
 * @param person name of the person, as far as the article has given it
 * @param actors ids of the actors, two for "both sides"; empty for a person who speaks for none
 */
public record Reference(int sentence, Span span, int token, Optional<String> person, List<String> actors) {
    public Reference {
        actors = List.copyOf(actors);
    }
}
