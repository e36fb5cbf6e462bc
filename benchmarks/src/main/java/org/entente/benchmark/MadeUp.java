package org.entente.benchmark;

import java.util.Optional;
import org.entente.stance.Commitment;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Time;
import org.entente.stance.Voice;
import org.entente.text.Span;

/** Statements without an article behind them. */
final class MadeUp {
    private static final String TEXT =
            "The minister said that the two sides would not meet before the harbour is open.";

    private MadeUp() {}

    static Statement statement(
            String article, int sentence, String holder, String target, double score, double weight) {
        return new Statement(
                article + ':' + sentence + ':' + holder + '>' + target,
                article,
                sentence,
                new Span(0, TEXT.length()),
                TEXT,
                holder,
                target,
                score > 0 ? Stance.FAVOR : Stance.AGAINST,
                score,
                (1 + Math.abs(score)) / 2,
                Voice.REPORTED,
                Optional.of("A. Minister"),
                Time.NOW,
                Commitment.ASSERTED,
                weight,
                "would not meet",
                new Span(40, 54));
    }
}
