package org.entente.report;

import java.util.List;
import org.entente.stance.Stance;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;

/** What a position comes to, in a sentence or two that state only what its figures carry. */
public final class Finding {
    private static final double WIDE = 0.8;

    private Finding() {}

    /** The finding on one actor, in plain text. */
    public static String of(Report report, Actor actor, Position position) {
        String name = Printable.text(actor.name());
        String target = target(report, actor);
        return position.estimate()
                .map(estimate -> scored(name, target, position, estimate))
                .orElseGet(() -> insufficient(report, name, target, position));
    }

    /** What the actor's position is toward: for the counterpart itself, the others. */
    public static String target(Report report, Actor actor) {
        return actor.id().equals(report.target().counterpart())
                ? "cooperation with the other actors"
                : Printable.text(report.target().name());
    }

    private static String scored(String name, String target, Position position, Estimate estimate) {
        String figures = "score " + Wording.signed(estimate.score()) + ", "
                + Wording.percent(estimate.interval().level()) + " interval " + Wording.range(estimate.interval());
        String basis = Wording.counted(position.statements(), "statement") + " in "
                + Wording.counted(position.articles(), "article");
        int side = Wording.side(estimate);
        if (side == 0) {
            return name + " takes no clear side on " + target + ": the interval includes zero (" + figures + "; "
                    + basis + ").";
        }
        return name + " is " + (side > 0 ? "for " : "against ") + target + " (" + figures + "; " + basis + ")."
                + caution(position, estimate);
    }

    private static String caution(Position position, Estimate estimate) {
        double width = estimate.interval().upper() - estimate.interval().lower();
        if (position.articles() == 1) {
            return " All of it comes from a single article.";
        }
        return width > WIDE ? " The interval is wide: the direction is clear, its strength is not." : "";
    }

    private static String insufficient(Report report, String name, String target, Position position) {
        if (position.statements() == 0) {
            return "No statement by " + name + " on " + target + " was found, so no score is given.";
        }
        List<Stance> stances = report.bearingOnTarget(position.actor()).stream()
                .map(statement -> statement.stance())
                .toList();
        long favor = stances.stream().filter(stance -> stance == Stance.FAVOR).count();
        String split = stances.size() == position.statements()
                ? " (" + favor + " for, " + (stances.size() - favor) + " against)"
                : "";
        return "There is too little evidence on " + name + ": "
                + Wording.counted(position.statements(), "statement") + " on " + target + split
                + ", which is not enough for a score.";
    }
}
