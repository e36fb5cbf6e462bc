package org.entente.stance.evaluation;

import java.util.Optional;

/**
 * A quotation as people marked it.
 *
 * @param startsWith its first words
 * @param speaker full name or description of who says it
 * @param actor id of the actor that the speaker speaks for
 */
public record GoldQuote(String startsWith, String speaker, Optional<String> actor) {}
