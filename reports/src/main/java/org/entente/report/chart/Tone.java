package org.entente.report.chart;

import java.awt.Color;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;

/**
 * The colors of a score: those of the side that its whole interval lies on, grey where it includes zero.
 *
 * @param soft of its interval
 */
record Tone(Color full, Color soft) {
    private static final Tone FAVOR = new Tone(Palette.FAVOR, Palette.FAVOR_SOFT);
    private static final Tone AGAINST = new Tone(Palette.AGAINST, Palette.AGAINST_SOFT);
    private static final Tone MIXED = new Tone(Palette.MIXED, Palette.MIXED_SOFT);

    /** The tone of an estimate, pale where it rests on few statements. */
    static Tone of(Estimate estimate, boolean few) {
        Tone tone = switch (Wording.side(estimate)) {
            case 1 -> FAVOR;
            case -1 -> AGAINST;
            default -> MIXED;
        };
        return new Tone(Palette.faded(tone.full(), few), Palette.faded(tone.soft(), few));
    }
}
