package org.entente.report.page;

import java.util.Locale;
import java.util.Optional;
import org.entente.report.Wording;
import org.entente.stance.position.Estimate;

/** Places on a plot, as SVG takes them, so that a plot fits any width without scaling its text. */
final class Plot {
    private static final double WHOLE = 100;

    private Plot() {}

    /** A share of the width. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * WHOLE);
    }

    /** Where a score stands between -1 and 1. */
    static String score(double score) {
        return percent(share(score));
    }

    /** 0 for the score -1, 1 for the score 1. */
    static double share(double score) {
        return (score + 1) / 2;
    }

    /** A number with two digits, for lengths in pixels. */
    static String pixels(double pixels) {
        return String.format(Locale.ROOT, "%.2f", pixels);
    }

    /** The style of a mark: the side that its whole interval lies on. */
    static String tone(Optional<Estimate> estimate) {
        return estimate.map(e -> switch (Wording.side(e)) {
                    case 1 -> "favor";
                    case -1 -> "against";
                    default -> "mixed";
                })
                .orElse("none");
    }

    /** The finding in a word or two. */
    static String verdict(Optional<Estimate> estimate) {
        return switch (tone(estimate)) {
            case "favor" -> "For";
            case "against" -> "Against";
            case "mixed" -> "No clear side";
            default -> "Too little evidence";
        };
    }

    /** The score and its interval in words; says so where there is none. */
    static String spoken(Optional<Estimate> estimate) {
        return estimate.map(e -> "score " + Wording.signed(e.score()) + ", "
                        + Wording.percent(e.interval().level()) + " interval " + Wording.range(e.interval()))
                .orElse("too little evidence for a score");
    }
}
