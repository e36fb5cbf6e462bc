package org.entente.stance.attribution;

import java.util.Optional;
import org.entente.stance.actor.PersonMention;
import org.entente.text.Span;

/** Who a source resolves to, and the actor that they speak for. */
record Speaker(Span source, Optional<String> name, Optional<String> actor) {
    static Speaker of(PersonMention person) {
        return new Speaker(person.span(), Optional.of(person.name()), person.actor());
    }

    Speaker at(Span other) {
        return new Speaker(other, name, actor);
    }
}
