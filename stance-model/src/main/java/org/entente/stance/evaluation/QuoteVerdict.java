package org.entente.stance.evaluation;

/** What of a marked quotation is right; a quotation that was not found has no right speaker and no right actor. */
public record QuoteVerdict(boolean found, boolean speakerRight, boolean actorRight) {
    static final QuoteVerdict NOT_FOUND = new QuoteVerdict(false, false, false);
}
