package org.entente.stance.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.stance.actor.Cast;
import org.entente.stance.reference.Reference;

/** Who can speak in an article: the actors and persons that it names, and what refers to them. */
record Voices(Cast cast, List<Reference> references) {
    Voices {
        references = List.copyOf(references);
    }

    /** What the token refers to as a pronoun or description. */
    Optional<Reference> at(int sentence, int token) {
        return references.stream()
                .filter(reference -> reference.sentence() == sentence && reference.token() == token)
                .findFirst();
    }

    /** The only actor of the first reference among the tokens. */
    Optional<String> actorWithin(int sentence, IntPredicate tokens) {
        return references.stream()
                .filter(reference -> reference.sentence() == sentence && tokens.test(reference.token()))
                .filter(reference -> reference.actors().size() == 1)
                .findFirst()
                .map(reference -> reference.actors().get(0));
    }
}
