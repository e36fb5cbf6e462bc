package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.report.Report;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Interval;
import org.entente.stance.position.Position;

/** A run's findings in a few lines for a terminal. */
final class Summary {
    private Summary() {}

    static String of(Report report, Path out) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "Position toward %s, from %s%s:%n",
                Terminal.oneLine(report.target().name()),
                counted(report.articles().size(), "article"),
                report.failures().isEmpty() ? "" : " (" + report.failures().size() + " could not be read)"));
        int width = report.actors().stream()
                .mapToInt(actor -> name(actor).length())
                .max()
                .orElse(0);
        for (int i = 0; i < report.actors().size(); i++) {
            text.append(line(report.actors().get(i), report.positions().get(i), width));
        }
        return text.append(String.format("Results: %s%n", Terminal.oneLine(out.toString())))
                .toString();
    }

    private static String line(Actor actor, Position position, int width) {
        String figures = position.estimate()
                .map(estimate -> signed(estimate.score()) + " " + interval(estimate.interval()))
                .orElse("    -                 ");
        return String.format(
                Locale.ROOT,
                "  %-" + Math.max(1, width) + "s  %-12s  %s  %s%n",
                name(actor),
                position.label(),
                figures,
                counted(position.statements(), "statement"));
    }

    private static String interval(Interval interval) {
        return "[" + signed(interval.lower()) + ", " + signed(interval.upper()) + "]";
    }

    /** Two decimals with a sign; what rounds to zero has none of the two. */
    private static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return List.of("-0.00", "+0.00").contains(text) ? " 0.00" : text;
    }

    private static String name(Actor actor) {
        return Terminal.oneLine(actor.name());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
