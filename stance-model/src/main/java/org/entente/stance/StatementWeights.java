package org.entente.stance;

/**
 * The factors whose product is a statement's weight; each positive and finite.
 *
 * @param quote factor of a statement in quotation marks
 * @param reported factor of a statement in reported speech
 * @param narrator factor of a statement by the article itself
 * @param past factor of a statement that the text marks as over
 * @param hedged factor of "may", "seems", "reportedly"
 * @param conditional factor of "if", "would"
 * @param denied factor of a statement that the holder denies; its score is reversed as well
 */
public record StatementWeights(
        double quote, double reported, double narrator, double past, double hedged, double conditional, double denied) {
    public StatementWeights {
        for (double factor : new double[] {quote, reported, narrator, past, hedged, conditional, denied}) {
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException("A weight must be positive and finite, got " + factor);
            }
        }
    }

    public static StatementWeights defaults() {
        return new StatementWeights(1.0, 0.9, 0.8, 0.25, 0.6, 0.5, 0.5);
    }

    /** The weight of a statement with these properties. */
    public double of(Voice voice, Time time, Commitment commitment) {
        double byVoice = switch (voice) {
            case QUOTE -> quote;
            case REPORTED -> reported;
            case NARRATOR -> narrator;
        };
        double byTime = switch (time) {
            case NOW -> 1;
            case PAST -> past;
        };
        double byCommitment = switch (commitment) {
            case ASSERTED -> 1;
            case HEDGED -> hedged;
            case CONDITIONAL -> conditional;
            case DENIED -> denied;
        };
        return byVoice * byTime * byCommitment;
    }
}
