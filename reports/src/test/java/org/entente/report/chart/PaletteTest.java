package org.entente.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.report.page.InteractivePage;
import org.junit.jupiter.api.Test;

/** Charts and page have the same colors, which readers can see and tell apart. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    /** Machado, Oliveira and Fernandes (2009), table 1, severity 1, on linear RGB. */
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };

    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    private static final double[][] USUAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    @Test
    void thePageHasTheColorsOfTheCharts() throws IOException {
        Map<String, Color> page = schemes().get(0);
        assertThat(page)
                .containsEntry("ink", Palette.INK)
                .containsEntry("muted", Palette.MUTED)
                .containsEntry("rule", Palette.GRID)
                .containsEntry("panel", Palette.EMPTY)
                .containsEntry("favor", Palette.FAVOR)
                .containsEntry("favor-soft", Palette.FAVOR_SOFT)
                .containsEntry("against", Palette.AGAINST)
                .containsEntry("against-soft", Palette.AGAINST_SOFT)
                .containsEntry("mixed", Palette.MIXED)
                .containsEntry("mixed-soft", Palette.MIXED_SOFT);
        assertThat(Stream.of("f1", "f2", "f3", "f4", "f5").map(page::get)).isEqualTo(Palette.FAVOR_STEPS);
        assertThat(Stream.of("a1", "a2", "a3", "a4", "a5").map(page::get)).isEqualTo(Palette.AGAINST_STEPS);
    }

    @Test
    void everySchemeHasEnoughContrast() throws IOException {
        for (Map<String, Color> scheme : schemes()) {
            Color ground = color(scheme, "ground");
            for (String text : List.of("ink", "muted", "favor", "against", "mixed", "link")) {
                assertThat(Palette.contrast(color(scheme, text), ground))
                        .as(text)
                        .isGreaterThan(TEXT);
            }
            for (String shade : List.of("f1", "f2", "f3", "a1", "a2", "a3", "panel", "span", "cue")) {
                assertThat(Palette.contrast(color(scheme, "ink"), color(scheme, shade)))
                        .as(shade)
                        .isGreaterThan(TEXT);
            }
            for (String shade : List.of("f4", "a4")) {
                assertThat(Palette.contrast(color(scheme, "on-shade"), color(scheme, shade)))
                        .as(shade)
                        .isGreaterThan(TEXT);
            }
            for (String shade : List.of("f5", "a5")) {
                assertThat(Palette.contrast(ground, color(scheme, shade)))
                        .as(shade)
                        .isGreaterThan(TEXT);
            }
        }
    }

    @Test
    void textInTheMatrixOfAChartHasEnoughContrast() {
        for (int i = -100; i <= 100; i++) {
            for (boolean few : new boolean[] {true, false}) {
                Color ground = Palette.faded(Palette.of(i / 100.0), few);
                assertThat(Palette.contrast(Palette.textOn(ground), ground))
                        .as(i + " " + few)
                        .isGreaterThan(TEXT);
            }
        }
    }

    @Test
    void paleMarksCanStillBeSeen() {
        for (Color color : List.of(Palette.FAVOR, Palette.AGAINST, Palette.MIXED)) {
            assertThat(Palette.contrast(color, Color.WHITE)).isGreaterThan(MARK);
            assertThat(Palette.contrast(Palette.faded(color, true), Color.WHITE))
                    .isGreaterThan(1.8);
        }
    }

    @Test
    void readersWithAnyColorVisionCanTellTheSidesApart() throws IOException {
        for (Map<String, Color> scheme : schemes()) {
            for (double[][] eyes : List.of(USUAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA)) {
                for (String[] pair : new String[][] {{"favor", "against"}, {"f5", "a5"}, {"f3", "a3"}, {"f4", "a4"}}) {
                    double apart = distance(lab(color(scheme, pair[0]), eyes), lab(color(scheme, pair[1]), eyes));
                    assertThat(apart).as(pair[0] + " and " + pair[1]).isGreaterThan(25);
                }
            }
        }
    }

    /** The colors by their names in the style of the page: of light, of dark, and on paper. */
    private static List<Map<String, Color>> schemes() throws IOException {
        String css;
        try (InputStream in = Objects.requireNonNull(InteractivePage.class.getResourceAsStream("page.css"))) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Map<String, Color>> schemes = new ArrayList<>();
        Pattern variable = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{3,6});");
        for (MatchResult root :
                Pattern.compile("(?s):root \\{(.*?)\\}").matcher(css).results().toList()) {
            Map<String, Color> scheme = new HashMap<>();
            variable.matcher(root.group(1)).results().forEach(match -> scheme.put(match.group(1), hex(match.group(2))));
            schemes.add(scheme);
        }
        assertThat(schemes).hasSize(3);
        return schemes;
    }

    private static Color hex(String digits) {
        return Color.decode("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
    }

    private static Color color(Map<String, Color> scheme, String name) {
        return Objects.requireNonNull(scheme.get(name), name);
    }

    /** CIE Lab under D65 of what these eyes see. */
    private static double[] lab(Color color, double[][] eyes) {
        double[] rgb = {
            Palette.linear(color.getRed()), Palette.linear(color.getGreen()), Palette.linear(color.getBlue())
        };
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.min(1, Math.max(0, eyes[i][0] * rgb[0] + eyes[i][1] * rgb[1] + eyes[i][2] * rgb[2]));
        }
        double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
        double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
