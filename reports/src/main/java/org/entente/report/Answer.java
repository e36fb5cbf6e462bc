package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Position;
import org.entente.stance.position.comparison.Contrast;

/** The answer to a report's question in a few sentences. */
public final class Answer {
    private static final int INSUFFICIENT = 2;
    private static final int MOST_CONTRASTS = 2;

    private Answer() {}

    /** The sentences, the most important first; they name only what is clear of chance, and say what is not. */
    public static List<String> of(Report report) {
        List<String> sentences = new ArrayList<>();
        String target = Printable.text(report.target().name());
        side(sentences, report, side -> side == 1, "The evidence on ", " is for " + target + ".");
        side(sentences, report, side -> side == -1, "The evidence on ", " is against " + target + ".");
        String unclear =
                sentences.isEmpty() ? " the evidence shows no clear side on " + target : " it shows no clear side";
        side(sentences, report, side -> side == 0, "On ", unclear + ", because zero is within the interval.");
        side(sentences, report, side -> side == INSUFFICIENT, "On ", " there is too little evidence to say.");
        report.statistics().comparisons().stream()
                .filter(contrast -> contrast.kind() == Contrast.Kind.ACTORS && contrast.isSignificant())
                .sorted(Comparator.comparingDouble(contrast -> -Math.abs(contrast.difference())))
                .limit(MOST_CONTRASTS)
                .forEach(contrast -> sentences.add(apart(report, contrast)));
        TimelineChart.of(report)
                .filter(chart ->
                        chart.panels().stream().anyMatch(panel -> panel.shift().isPresent()))
                .ifPresent(chart -> sentences.add(chart.finding()));
        return sentences;
    }

    private static void side(List<String> sentences, Report report, IntPredicate wanted, String before, String after) {
        List<String> names = new ArrayList<>();
        for (Actor actor : report.actors()) {
            report.positions().stream()
                    .filter(position -> position.actor().equals(actor.id()) && wanted.test(side(position)))
                    .findFirst()
                    .ifPresent(position -> names.add(Wording.actor(actor)));
        }
        if (!names.isEmpty()) {
            sentences.add(before + Wording.listed(names) + after);
        }
    }

    private static int side(Position position) {
        return position.estimate().map(Wording::side).orElse(INSUFFICIENT);
    }

    private static String apart(Report report, Contrast contrast) {
        boolean secondHigher = contrast.difference() > 0;
        String higher =
                secondHigher ? contrast.second().actor() : contrast.first().actor();
        String lower =
                secondHigher ? contrast.first().actor() : contrast.second().actor();
        return Wording.capital(name(report, higher)) + " and " + name(report, lower) + " differ: the score of "
                + name(report, higher) + " is higher by "
                + Wording.signed(Math.abs(contrast.difference())).substring(1) + ".";
    }

    private static String name(Report report, String id) {
        return report.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Wording::actor)
                .findFirst()
                .orElse(Printable.text(id));
    }
}
