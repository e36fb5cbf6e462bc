package org.entente.stance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.text.Span;

/**
 * One piece of evidence: what a holder says or does toward a target actor.
 *
 * @param id unique within a report, stable across runs
 * @param article id of the article
 * @param sentence index of the sentence in its article, from 0
 * @param span where it stands in the article's text
 * @param text the characters of {@code span}
 * @param holder id of the actor whose stance it is
 * @param target id of the actor that it is toward
 * @param score P(FAVOR) - P(AGAINST), in [-1, 1], after negation and denial
 * @param confidence probability of {@code stance}, in [0, 1]
 * @param speaker who says it, where someone is named as saying it
 * @param weight product of the factors for voice, time and commitment, positive
 * @param cue the words that made the score, as in the text
 * @param cueSpan where the cue's first part stands in the article's text
 * @param sentenceTone sentiment of the sentence in [-1, 1], positive is favorable; empty where it was not measured
 * @param tone sentiment toward {@code target} in [-1, 1], positive is favorable; empty where it was not measured
 * @param scorer what made the score, such as "lexicon", "encoder", or "both" of them together; empty where it is not known
 */
public record Statement(
        String id,
        String article,
        int sentence,
        Span span,
        String text,
        String holder,
        String target,
        Stance stance,
        double score,
        double confidence,
        Voice voice,
        Optional<String> speaker,
        Time time,
        Commitment commitment,
        double weight,
        String cue,
        Span cueSpan,
        OptionalDouble sentenceTone,
        OptionalDouble tone,
        Optional<String> scorer) {
    public Statement {
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [-1, 1], got " + score);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in [0, 1], got " + confidence);
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight must be positive and finite, got " + weight);
        }
        requireTone("sentenceTone", sentenceTone);
        requireTone("tone", tone);
    }

    private static void requireTone(String name, OptionalDouble tone) {
        if (tone.isPresent() && !(tone.getAsDouble() >= -1 && tone.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(name + " must be in [-1, 1], got " + tone.getAsDouble());
        }
    }

    /** A statement whose tone was not measured, and whose scorer is not known. */
    public Statement(
            String id,
            String article,
            int sentence,
            Span span,
            String text,
            String holder,
            String target,
            Stance stance,
            double score,
            double confidence,
            Voice voice,
            Optional<String> speaker,
            Time time,
            Commitment commitment,
            double weight,
            String cue,
            Span cueSpan) {
        this(
                id,
                article,
                sentence,
                span,
                text,
                holder,
                target,
                stance,
                score,
                confidence,
                voice,
                speaker,
                time,
                commitment,
                weight,
                cue,
                cueSpan,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** The same statement under another id. */
    public Statement withId(String other) {
        return new Statement(
                other,
                article,
                sentence,
                span,
                text,
                holder,
                target,
                stance,
                score,
                confidence,
                voice,
                speaker,
                time,
                commitment,
                weight,
                cue,
                cueSpan,
                sentenceTone,
                tone,
                scorer);
    }

    /** The same statement with these tones: that of its sentence, and that toward its target. */
    public Statement withTone(OptionalDouble ofSentence, OptionalDouble towardTarget) {
        return new Statement(
                id,
                article,
                sentence,
                span,
                text,
                holder,
                target,
                stance,
                score,
                confidence,
                voice,
                speaker,
                time,
                commitment,
                weight,
                cue,
                cueSpan,
                ofSentence,
                towardTarget,
                scorer);
    }
}
