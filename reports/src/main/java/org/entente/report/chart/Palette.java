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

    private Palette() {}

    /** The actor's own color; grey where it is not {@code #rrggbb}. */
    static Color of(Actor actor) {
        return HEX.matcher(actor.color()).matches() ? Color.decode(actor.color()) : MUTED;
    }

    /** A score's color from {@link #AGAINST} through white to {@link #FAVOR}. */
    static Color of(double score) {
        return mix(MIDDLE, score < 0 ? AGAINST : FAVOR, Math.min(1, Math.abs(score)));
    }

    /** The color as it is drawn where there are few statements. */
    static Color faded(Color color, boolean few) {
        return few ? mix(color, Color.WHITE, 0.5) : color;
    }

    /** Ink, or grey where there are few statements. */
    static Color ink(boolean few) {
        return few ? MUTED : INK;
    }

    /** The color with white mixed in. */
    static Color light(Color color) {
        return mix(color, Color.WHITE, 0.55);
    }

    /** The color of a band around a line of this color. */
    static Color band(Color color) {
        return mix(color, Color.WHITE, 0.76);
    }

    /** Ink or white, whichever has more contrast with the background by WCAG 2. */
    static Color textOn(Color background) {
        double luminance = luminance(background) + 0.05;
        return 1.05 / luminance > luminance / (luminance(INK) + 0.05) ? Color.WHITE : INK;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
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
