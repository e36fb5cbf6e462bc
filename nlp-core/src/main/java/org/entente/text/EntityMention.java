package org.entente.text;

/**
 * A whole named-entity mention, possibly many tokens.
 *
 * @param type PERSON, LOCATION, ORGANIZATION or MISC
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 */
public record EntityMention(Span span, String type, int firstToken, int endToken) {}
