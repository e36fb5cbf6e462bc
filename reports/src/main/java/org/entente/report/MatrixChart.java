package org.entente.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Relation;

/**
 * Every actor's stance toward every other.
 *
 * @param actors both the rows, who speaks, and the columns, about whom
 * @param relations at most one for each ordered pair of actors; a pair without statements has none
 */
public record MatrixChart(List<Actor> actors, List<Relation> relations) implements Chart {
    static final String NAME = "matrix";
    private static final int STEPS = 5;
    /** Below it a score has no shade. */
    private static final double FAINT = 0.05;

    public MatrixChart {
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
    }

    static MatrixChart of(Report report) {
        List<String> ids = report.actors().stream().map(Actor::id).toList();
        List<Relation> between = report.relations().stream()
                .filter(r -> ids.contains(r.holder()) && ids.contains(r.target()))
                .toList();
        return new MatrixChart(report.actors(), between);
    }

    /** Whether a cell's score rests on few statements. */
    public static boolean isPale(Relation relation) {
        return relation.estimate().isPresent() && relation.statements() < FEW;
    }

    /** How strongly a score is shaded: 0 near zero, up to 5 for, down to -5 against. */
    public static int step(double score) {
        double size = Math.abs(score);
        int step = size < FAINT ? 0 : Math.min(STEPS, 1 + (int) (size * STEPS));
        return score < 0 ? -step : step;
    }

    /** The cell of an ordered pair; empty where no statement was found. */
    public Optional<Relation> cell(Actor holder, Actor target) {
        return relations.stream()
                .filter(r -> r.holder().equals(holder.id()) && r.target().equals(target.id()))
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Who speaks for or against whom?";
    }

    @Override
    public String reading() {
        return "Row: whose stance. Column: toward whom. Score from \u22121 (against, hatched) to +1 (for), bold where the interval"
                + " excludes zero; n: number of statements."
                + Wording.pale(relations.stream().anyMatch(MatrixChart::isPale));
    }

    @Override
    public String finding() {
        List<Relation> clear = relations.stream()
                .filter(r -> r.estimate().map(Wording::side).orElse(0) != 0)
                .sorted(Comparator.comparingDouble(r -> score(r)))
                .toList();
        int pairs = actors.size() * (actors.size() - 1);
        String found = relations.size() + " of " + pairs + " directed pairs " + (relations.size() == 1 ? "has" : "have")
                + " statements.";
        if (clear.isEmpty()) {
            return found + " In none does the interval exclude zero.";
        }
        Relation lowest = clear.get(0);
        Relation highest = clear.get(clear.size() - 1);
        return found
                + (score(lowest) < 0 ? " Clearest against: " + named(lowest) + "." : "")
                + (score(highest) > 0 ? " Clearest for: " + named(highest) + "." : "");
    }

    private static double score(Relation relation) {
        return relation.estimate().map(Estimate::score).orElse(0.0);
    }

    private String named(Relation relation) {
        return name(relation.holder()) + " toward " + name(relation.target()) + " (" + Wording.signed(score(relation))
                + ")";
    }

    private String name(String id) {
        return actors.stream()
                .filter(actor -> actor.id().equals(id))
                .map(Wording::actor)
                .findFirst()
                .orElse(id);
    }
}
