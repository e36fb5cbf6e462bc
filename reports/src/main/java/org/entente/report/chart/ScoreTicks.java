package org.entente.report.chart;

import org.jfree.chart.axis.NumberTickUnit;

/** Marks of a scale of scores: -1 against, -0.5, 0, +0.5, +1 for. */
final class ScoreTicks extends NumberTickUnit {
    private static final long serialVersionUID = 1;

    ScoreTicks() {
        super(0.5);
    }

    @Override
    public String valueToString(double value) {
        if (value <= -1) {
            return "\u22121 against";
        }
        if (value >= 1) {
            return "+1 for";
        }
        if (value == 0) {
            return "0";
        }
        return value < 0 ? "\u22120.5" : "+0.5";
    }
}
