package org.entente.stance.actor;

import org.entente.text.Span;

/**
 * Where an article names or refers to an actor.
 *
 * @param actor id of the actor
 * @param sentence index of the sentence
 * @param span of the name or pronoun
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 * @param head index of the token that stands for the actor in the dependency tree: "officials" in "Afghan officials"
 */
public record Mention(String actor, int sentence, Span span, int firstToken, int endToken, int head, Kind kind) {
    /** How a mention refers. */
    public enum Kind {
        /** A name that means the actor: "Russia", "the Kremlin". */
        NAME,
        /** What acts for the actor: "Afghan officials", "the foreign ministry" where no other can be meant. */
        PHRASE,
        /** An adjective or noun before something that the actor owns: "the American strategy". */
        OWNER,
        /** A part of a compound such as "American-led": names another side, never who holds a view. */
        MODIFIER,
        /** An adjective before anything else or some of a people, "American wheat", "Americans": may name another side. */
        ATTRIBUTE,
        /** A person who speaks for the actor. */
        PERSON,
        /** A pronoun or a description such as "both countries". */
        REFERENCE
    }

    public boolean canHold() {
        return kind != Kind.MODIFIER && kind != Kind.ATTRIBUTE;
    }

    public boolean covers(int token) {
        return firstToken <= token && token < endToken;
    }
}
