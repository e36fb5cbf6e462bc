package org.entente.report.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.write.ReportPage.ActorEvidence;
import org.entente.report.write.ReportPage.Item;
import org.entente.report.write.ReportPage.Side;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.influence.Part;
import org.entente.text.Article;

/** Each actor's statements with the most weight behind them, for and against. */
final class StrongestEvidence {
    /** Statements shown for each actor and side. */
    static final int MOST = 3;

    private final Report report;
    private final Map<String, Article> articles = new HashMap<>();

    StrongestEvidence(Report report) {
        this.report = report;
        report.articles().forEach(a -> articles.put(a.article().id(), a.article()));
    }

    List<ActorEvidence> all() {
        List<ActorEvidence> all = new ArrayList<>();
        for (int i = 0; i < report.actors().size(); i++) {
            all.add(of(report.actors().get(i), anchor(i)));
        }
        return all;
    }

    static String anchor(int actor) {
        return "actor-" + (actor + 1);
    }

    private ActorEvidence of(Actor actor, String anchor) {
        List<Statement> bearing = report.bearingOnTarget(actor.id());
        List<Side> sides = new ArrayList<>();
        Map<String, Double> shifts = shifts(actor.id());
        add(sides, "For", bearing, Stance.FAVOR, shifts);
        add(sides, "Against", bearing, Stance.AGAINST, shifts);
        return new ActorEvidence(
                Printable.text(actor.name()), anchor, sides, "No statement on the question was found.");
    }

    /** How far each statement moves the score, where the report says so. */
    private Map<String, Double> shifts(String actor) {
        Map<String, Double> shifts = new HashMap<>();
        report.statistics().influences().stream()
                .filter(influence -> influence.actor().equals(actor))
                .flatMap(influence -> influence.of(Part.STATEMENT).stream())
                .forEach(leftOut -> shifts.put(leftOut.id(), Math.abs(leftOut.shift())));
        return shifts;
    }

    private void add(
            List<Side> sides, String name, List<Statement> bearing, Stance stance, Map<String, Double> shifts) {
        List<Statement> side =
                bearing.stream().filter(s -> s.stance() == stance).toList();
        List<Item> items = strongest(side, shifts).stream()
                .filter(s -> articles.containsKey(s.article()))
                .map(s -> Quotation.of(s, Objects.requireNonNull(articles.get(s.article()))))
                .toList();
        if (!items.isEmpty()) {
            String heading = side.size() > items.size()
                    ? name + ": " + items.size() + " of " + side.size() + " statements"
                    : name + (side.size() == 1 ? ": 1 statement" : ": " + side.size() + " statements");
            sides.add(new Side(sides.isEmpty(), heading, items));
        }
    }

    /** By how far they move the score, then by score times weight; each text once, in the report's order among equals. */
    private static List<Statement> strongest(List<Statement> side, Map<String, Double> shifts) {
        List<Statement> sorted = new ArrayList<>(side);
        sorted.sort(Comparator.comparingDouble((Statement s) -> -shifts.getOrDefault(s.id(), 0.0))
                .thenComparingDouble(s -> -Math.abs(s.score()) * s.weight()));
        Set<String> texts = new HashSet<>();
        return sorted.stream().filter(s -> texts.add(s.text())).limit(MOST).toList();
    }
}
