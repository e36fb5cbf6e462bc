package org.entente.report.chart;

import java.awt.Color;
import java.util.function.DoubleUnaryOperator;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;

/** A score with its interval: a dot, hollow where the interval includes zero, on a bar, and the figure above. */
record Mark(Estimate estimate, Color color, boolean pale) {
    static Mark of(Estimate estimate, Color color, boolean pale) {
        return new Mark(estimate, Palette.faded(color, pale), pale);
    }

    /**
     * Draws it.
     *
     * @param x gives the horizontal place of a score
     */
    void draw(Brush brush, DoubleUnaryOperator x, double y) {
        double at = x.applyAsDouble(estimate.score());
        brush.interval(
                x.applyAsDouble(estimate.interval().lower()),
                x.applyAsDouble(estimate.interval().upper()),
                y,
                color);
        if (Wording.side(estimate) == 0) {
            brush.ring(at, y, 6.5, color);
        } else {
            brush.dot(at, y, 6.5, color);
        }
        brush.figure(Wording.signed(estimate.score()), Palette.ink(pale), at, y - 12);
    }
}
