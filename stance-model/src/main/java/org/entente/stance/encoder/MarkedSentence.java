package org.entente.stance.encoder;

import java.util.List;
import java.util.Optional;
import org.entente.text.Span;

/**
 * A text about which the encoder is asked: what does the holder say or do toward the target?
 *
 * @param text one sentence, or a part of one
 * @param holders where the text names the holder
 * @param targets where the text names the target
 * @param holderName the holder where the text does not name it, such as the speaker of a quotation
 * @param targetName the target where the text does not name it
 */
public record MarkedSentence(
        String text, List<Span> holders, List<Span> targets, Optional<String> holderName, Optional<String> targetName) {
    public MarkedSentence {
        holders = within(holders, text);
        targets = within(targets, text);
    }

    /** A text that names both sides, or the target only. */
    public static MarkedSentence of(String text, List<Span> holders, List<Span> targets) {
        return new MarkedSentence(text, holders, targets, Optional.empty(), Optional.empty());
    }

    /** The same text with the sides exchanged. */
    public MarkedSentence swapped() {
        return new MarkedSentence(text, targets, holders, targetName, holderName);
    }

    private static List<Span> within(List<Span> spans, String text) {
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "Span must end within the text of " + text.length() + " characters, got " + span);
            }
        }
        return spans.stream().sorted().distinct().toList();
    }
}
