package org.entente.stance.position.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.stance.Statement;
import org.entente.stance.position.Evidence;

/**
 * Leaves out each part of the evidence behind a position in turn (Cook, Technometrics 19, 1977; here for a weighted
 * mean, whose sums give the score without a part at once).
 */
public final class Influences {
    private static final Comparator<LeftOut> STRONGEST_FIRST = Comparator.comparing(LeftOut::part)
            .thenComparing(leftOut -> -Math.abs(leftOut.shift()))
            .thenComparing(LeftOut::id);

    private final double priorStrength;

    /** Influences on scores with a prior of this weight at 0. */
    public Influences(double priorStrength) {
        this.priorStrength = priorStrength;
    }

    private record Sums(int statements, double weight, double weightedScore) {
        Sums plus(Statement statement) {
            return new Sums(
                    statements + 1,
                    weight + statement.weight(),
                    weightedScore + statement.weight() * statement.score());
        }
    }

    /** What the actor's position rests on; the actor has statements. */
    public Influence of(String actor, Evidence evidence) {
        List<Statement> statements = evidence.toward(actor);
        Sums all = new Sums(0, 0, 0);
        for (Statement statement : statements) {
            all = all.plus(statement);
        }
        List<LeftOut> parts = new ArrayList<>();
        parts.addAll(parts(Part.STATEMENT, statements, all, statement -> Optional.of(statement.id())));
        parts.addAll(parts(Part.ARTICLE, statements, all, statement -> Optional.of(statement.article())));
        parts.addAll(parts(Part.SPEAKER, statements, all, Statement::speaker));
        parts.addAll(parts(Part.OUTLET, statements, all, evidence::outlet));
        parts.sort(STRONGEST_FIRST);
        return new Influence(actor, parts);
    }

    private List<LeftOut> parts(
            Part part, List<Statement> statements, Sums all, Function<Statement, Optional<String>> key) {
        Map<String, Sums> byKey = new LinkedHashMap<>();
        for (Statement statement : statements) {
            key.apply(statement)
                    .ifPresent(id -> byKey.put(
                            id, byKey.getOrDefault(id, new Sums(0, 0, 0)).plus(statement)));
        }
        return byKey.entrySet().stream()
                .map(entry -> leftOut(part, entry.getKey(), all, entry.getValue()))
                .toList();
    }

    private LeftOut leftOut(Part part, String id, Sums all, Sums gone) {
        double score = score(all.weight(), all.weightedScore());
        if (gone.statements() == all.statements()) {
            return new LeftOut(part, id, gone.statements(), Optional.empty(), score);
        }
        double without = score(all.weight() - gone.weight(), all.weightedScore() - gone.weightedScore());
        return new LeftOut(part, id, gone.statements(), Optional.of(without), score - without);
    }

    private double score(double weight, double weightedScore) {
        return Math.max(-1, Math.min(1, weightedScore / (weight + priorStrength)));
    }
}
