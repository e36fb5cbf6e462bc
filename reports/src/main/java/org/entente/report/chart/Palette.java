package org.entente.report.chart;

import java.awt.Color;
import java.util.regex.Pattern;
import org.entente.stance.actor.Actor;

/** Colors that readers with any color vision can tell apart, on white. */
final class Palette {
    static final Color INK = new Color(0x1A1A1A);
    static final Color MUTED = new Color(0x595959);
    static final Color GRID = new Color(0xE2E2E2);
    static final Color EMPTY = new Color(0xF5F5F5);
    /** Ends of ColorBrewer's PuOr. */
    static final Color AGAINST = new Color(0xE66101);

    static final Color FAVOR = new Color(0x5E3C99);
    private static final Color MIDDLE = new Color(0xF7F7F7);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double DARK = 0.5;

    private Palette() {}

    /** The actor's own color; grey where it is not {@code #rrggbb}. */
    static Color of(Actor actor) {
        return HEX.matcher(actor.color()).matches() ? Color.decode(actor.color()) : MUTED;
    }

    /** A score's color from {@link #AGAINST} through white to {@link #FAVOR}. */
    static Color of(double score) {
        return mix(MIDDLE, score < 0 ? AGAINST : FAVOR, Math.min(1, Math.abs(score)));
    }

    /** The color with white mixed in. */
    static Color light(Color color) {
        return mix(color, Color.WHITE, 0.55);
    }

    /** Black or white, whichever reads better on the color. */
    static Color textOn(Color background) {
        double luminance =
                (0.299 * background.getRed() + 0.587 * background.getGreen() + 0.114 * background.getBlue()) / 255;
        return luminance < DARK ? Color.WHITE : INK;
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(
                mix(from.getRed(), to.getRed(), share),
                mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
