package org.entente.report.chart;

import java.util.function.DoubleUnaryOperator;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;

/** A score with its interval: a dot, hollow where the interval includes zero, on a bar, and the figure above. */
record Mark(Estimate estimate, boolean pale) {
    /**
     * Draws it.
     *
     * @param x gives the horizontal place of a score
     */
    void draw(Brush brush, DoubleUnaryOperator x, double y) {
        double at = x.applyAsDouble(estimate.score());
        Tone tone = Tone.of(estimate, pale);
        brush.interval(
                x.applyAsDouble(estimate.interval().lower()),
                x.applyAsDouble(estimate.interval().upper()),
                y,
                tone);
        if (Wording.side(estimate) == 0) {
            brush.ring(at, y, 6.5, tone.full());
        } else {
            brush.dot(at, y, 6.5, tone.full());
        }
        brush.figure(Wording.signed(estimate.score()), Palette.ink(pale), at, y - 12);
    }
}
