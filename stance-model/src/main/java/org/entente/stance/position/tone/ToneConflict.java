package org.entente.stance.position.tone;

/**
 * A statement whose tone and stance point in opposite directions.
 *
 * @param statement id of the statement
 * @param kind which of its tones
 * @param tone in [-1, 1], positive is favorable
 * @param score of the statement
 */
public record ToneConflict(String statement, ActorTone.Kind kind, double tone, double score) {}
