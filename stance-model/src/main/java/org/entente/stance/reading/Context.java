package org.entente.stance.reading;

import java.util.Comparator;
import java.util.Optional;
import org.entente.stance.Target;
import org.entente.stance.actor.Cast;
import org.entente.stance.actor.Mention;
import org.entente.text.Sentence;

/** Whom the sentences around one are about. */
final class Context {
    private static final int REACH = 5;

    private final Cast cast;
    private final Target target;

    Context(Cast cast, Target target) {
        this.cast = cast;
        this.target = target;
    }

    /** The actor that a holder's words may be toward where the sentence does not say it. */
    Optional<String> targetOf(String holder, Sentence sentence) {
        boolean isCounterpart = holder.equals(target.counterpart());
        return cast.mentions().stream()
                .filter(mention ->
                        mention.sentence() >= sentence.index() - REACH && mention.sentence() <= sentence.index())
                .filter(mention -> isCounterpart
                        ? !mention.actor().equals(holder)
                        : mention.actor().equals(target.counterpart()))
                .max(Comparator.comparing(Mention::span))
                .map(Mention::actor);
    }
}
