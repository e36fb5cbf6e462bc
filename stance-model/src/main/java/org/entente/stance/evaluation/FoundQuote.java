package org.entente.stance.evaluation;

import java.util.Optional;

/**
 * A quotation that a system found.
 *
 * @param content its words, with or without quotation marks around them
 * @param speaker name or description of who says it
 * @param actor id of the actor that the speaker speaks for
 */
public record FoundQuote(String content, Optional<String> speaker, Optional<String> actor) {}
