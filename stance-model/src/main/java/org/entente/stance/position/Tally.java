package org.entente.stance.position;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.stance.Statement;

/**
 * Sums over the statements behind one score, by independent unit: articles, because what stands in one article is not
 * independent; the sentences where there is one article only.
 *
 * @param name sets the random numbers of the prior apart from those of other tallies
 * @param units sums by the key of the unit
 */
public record Tally(String name, SortedMap<String, Sum> units) {
    /**
     * Weight and weighted score of the statements of a unit.
     *
     * @param weight positive
     */
    public record Sum(double weight, double weightedScore) {
        Sum plus(Sum other) {
            return new Sum(weight + other.weight, weightedScore + other.weightedScore);
        }
    }

    /** The tally of statements with their own weights. */
    public static Tally of(String name, List<Statement> statements, Evidence evidence) {
        return of(
                name,
                statements,
                evidence,
                statement -> new Sum(statement.weight(), statement.weight() * statement.score()));
    }

    /** The tally of statements with what each of them adds. */
    public static Tally of(
            String name, List<Statement> statements, Evidence evidence, Function<Statement, Sum> addend) {
        boolean oneArticle =
                statements.stream().map(Statement::article).distinct().limit(2).count() < 2;
        SortedMap<String, Sum> units = new TreeMap<>();
        for (Statement statement : statements) {
            String article = evidence.fingerprint(statement.article());
            String unit = oneArticle ? article + ':' + statement.sentence() : article;
            units.merge(unit, addend.apply(statement), Sum::plus);
        }
        return new Tally(name, units);
    }

    /** Sum of the weights. */
    public double weight() {
        return units.values().stream().mapToDouble(Sum::weight).sum();
    }

    /** Sum of the weighted scores. */
    public double weightedScore() {
        return units.values().stream().mapToDouble(Sum::weightedScore).sum();
    }

    /** The weighted mean, with a prior of this weight at 0; 0 where there is neither weight nor prior. */
    public double score(double priorStrength) {
        double weight = weight() + priorStrength;
        return weight > 0 ? Math.max(-1, Math.min(1, weightedScore() / weight)) : 0;
    }
}
