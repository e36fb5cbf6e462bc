package org.entente.report;

import java.util.List;
import org.entente.stance.Stance;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;

/** What a position comes to, in a sentence or two that state only what its figures carry. */
public final class Finding {
    private static final double WIDE = 0.8;
    private static final double STRONG = 0.5;
    /** Share of the statements that the smaller side needs for the evidence to point both ways. */
    private static final double BOTH_WAYS = 0.25;

    private Finding() {}

    /** The finding on one actor, in plain text. */
    public static String of(Report report, Actor actor, Position position) {
        String name = Wording.actor(actor);
        String target = target(report, actor);
        Split split = Split.of(report.bearingOnTarget(actor.id()).stream()
                .map(statement -> statement.stance())
                .toList());
        return position.estimate()
                .map(estimate -> scored(name, target, position, estimate, split))
                .orElseGet(() -> insufficient(name, target, position, split));
    }

    /** What the actor's position is toward: for the counterpart itself, the others. */
    public static String target(Report report, Actor actor) {
        return actor.id().equals(report.target().counterpart())
                ? "cooperation with the other actors"
                : Printable.text(report.target().name());
    }

    /** Statements for and against. */
    private record Split(long favor, long against) {
        static Split of(List<Stance> stances) {
            return new Split(
                    stances.stream().filter(s -> s == Stance.FAVOR).count(),
                    stances.stream().filter(s -> s == Stance.AGAINST).count());
        }

        boolean holds(Position position) {
            return favor + against == position.statements();
        }

        boolean pointsBothWays() {
            return Math.min(favor, against) >= BOTH_WAYS * (favor + against);
        }

        String inWords() {
            return favor + " for, " + against + " against";
        }
    }

    private static String scored(String name, String target, Position position, Estimate estimate, Split split) {
        String figures = " (score " + Wording.signed(estimate.score()) + ", "
                + Wording.percent(estimate.interval().level()) + " interval " + Wording.range(estimate.interval())
                + "; " + basis(position) + ").";
        int side = Wording.side(estimate);
        if (side == 0) {
            return "The evidence on " + name + " shows no clear side on " + target + ": the interval includes zero"
                    + figures + why(position, split);
        }
        boolean strong = nearEnd(estimate) >= STRONG;
        return "The evidence on " + name + " is " + (strong ? "strongly " : "") + (side > 0 ? "for " : "against ")
                + target + figures + caution(position, estimate);
    }

    private static String basis(Position position) {
        return Wording.counted(position.statements(), "statement") + " in "
                + Wording.counted(position.articles(), "article");
    }

    private static String why(Position position, Split split) {
        if (!split.holds(position)) {
            return "";
        }
        if (split.pointsBothWays()) {
            return " It points both ways: " + split.inWords() + ".";
        }
        return " Most of it points one way (" + split.inWords() + "), but it is too little or too uneven to rule out"
                + " chance.";
    }

    private static String caution(Position position, Estimate estimate) {
        if (position.articles() == 1) {
            return " All of it comes from a single article.";
        }
        return width(estimate) > WIDE ? " The interval is wide: the direction is clear, its strength is not." : "";
    }

    /** How far from zero the end of the interval is that is nearer to it, where zero is outside. */
    private static double nearEnd(Estimate estimate) {
        return Math.min(
                Math.abs(estimate.interval().lower()),
                Math.abs(estimate.interval().upper()));
    }

    private static double width(Estimate estimate) {
        return estimate.interval().upper() - estimate.interval().lower();
    }

    private static String insufficient(String name, String target, Position position, Split split) {
        if (position.statements() == 0) {
            return "No statement of " + name + " on " + target + " was found, so no score is given.";
        }
        return "There is too little evidence on " + name + ": "
                + Wording.counted(position.statements(), "statement") + " on " + target
                + (split.holds(position) ? " (" + split.inWords() + ")" : "")
                + ", which is not enough for a score.";
    }
}
