package org.entente.report.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.entente.report.MatrixChart;

/**
 * The colors of all reports, which {@code page.css} has, too: blue is for, orange is against, grey is neither. Readers with
 * any color vision can tell them apart, and no chart needs them: sides have places, hatching and words as well.
 */
final class Palette {
    static final Color INK = new Color(0x1B1B1A);
    static final Color MUTED = new Color(0x5A5955);
    static final Color GRID = new Color(0xD6D4CE);
    static final Color EMPTY = new Color(0xF5F4F1);

    static final Color FAVOR = new Color(0x0B5FA5);
    static final Color FAVOR_SOFT = new Color(0xA9CBE8);
    static final Color AGAINST = new Color(0xB34A00);
    static final Color AGAINST_SOFT = new Color(0xF0C29B);
    static final Color MIXED = MUTED;
    static final Color MIXED_SOFT = new Color(0xCFCDC7);

    /** The band around a smoothed curve. */
    static final Color BAND = new Color(0xE9E8E6);

    /** A cell of the matrix, by steps away from zero. */
    static final List<Color> FAVOR_STEPS = colors(0xE3EEF7, 0xC3DBF0, 0x8FBDE2, 0x2F74B0, 0x0B4F8A);

    static final List<Color> AGAINST_STEPS = colors(0xFBEADC, 0xF6D2B3, 0xEBA869, 0xB4560D, 0x8F3B00);

    private Palette() {}

    private static List<Color> colors(int... codes) {
        return Arrays.stream(codes).mapToObj(Color::new).toList();
    }

    /** The color of a score in the matrix. */
    static Color of(double score) {
        int step = MatrixChart.step(score);
        if (step == 0) {
            return EMPTY;
        }
        return step < 0 ? AGAINST_STEPS.get(-step - 1) : FAVOR_STEPS.get(step - 1);
    }

    /** The color as it is drawn where there are few statements. */
    static Color faded(Color color, boolean few) {
        return few ? mix(color, Color.WHITE, 0.5) : color;
    }

    /** Ink, or grey where there are few statements. */
    static Color ink(boolean few) {
        return few ? MUTED : INK;
    }

    /** Ink or white, whichever has more contrast with the background. */
    static Color textOn(Color background) {
        return contrast(Color.WHITE, background) > contrast(INK, background) ? Color.WHITE : INK;
    }

    /** The contrast of two colors by WCAG 2, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    static double linear(int channel) {
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
