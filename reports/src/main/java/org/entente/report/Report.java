package org.entente.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.stance.Attribution;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Target;
import org.entente.stance.actor.Actor;
import org.entente.stance.duplicates.Copy;
import org.entente.stance.position.Position;
import org.entente.stance.position.Relation;
import org.entente.stance.position.SeriesPoint;
import org.entente.stance.statistics.Statistics;

/**
 * Everything that one run found. Statements and attributions are in the order of the articles and of their text.
 *
 * @param positions one per actor of {@code actors}, in the same order
 * @param statistics what the statements say beyond positions, relations and series
 */
public record Report(
        Target target,
        List<Actor> actors,
        List<ReportedArticle> articles,
        List<Failure> failures,
        List<Position> positions,
        List<Relation> relations,
        List<SeriesPoint> series,
        List<Statement> statements,
        List<Attribution> attributions,
        Provenance provenance,
        Statistics statistics) {
    public Report {
        actors = List.copyOf(actors);
        articles = List.copyOf(articles);
        failures = List.copyOf(failures);
        positions = List.copyOf(positions);
        relations = List.copyOf(relations);
        series = List.copyOf(series);
        statements = List.copyOf(statements);
        attributions = List.copyOf(attributions);
    }

    /** A report on positions, relations and series alone. */
    public Report(
            Target target,
            List<Actor> actors,
            List<ReportedArticle> articles,
            List<Failure> failures,
            List<Position> positions,
            List<Relation> relations,
            List<SeriesPoint> series,
            List<Statement> statements,
            List<Attribution> attributions,
            Provenance provenance) {
        this(
                target,
                actors,
                articles,
                failures,
                positions,
                relations,
                series,
                statements,
                attributions,
                provenance,
                Statistics.NONE);
    }

    /**
     * The actor's statements that its position rests on, in the report's order: those toward the counterpart, and for the
     * counterpart itself those toward the others. NEITHER is left out, and so is what an article repeats from another.
     */
    public List<Statement> bearingOnTarget(String actor) {
        return onTarget(actor).stream()
                .filter(s -> s.stance() != Stance.NEITHER)
                .toList();
    }

    /** Those, and the actor's statements on the target that take no side; these are in the report only if asked for. */
    public List<Statement> onTarget(String actor) {
        boolean counterpart = actor.equals(target.counterpart());
        Set<String> copies = copies();
        return statements.stream()
                .filter(s -> s.holder().equals(actor) && !copies.contains(s.article()))
                .filter(s -> counterpart
                        || s.target().equals(target.counterpart())
                        || s.target().equals(target.id()))
                .toList();
    }

    /** Ids of the articles that repeat another and do not count. */
    public Set<String> copies() {
        return statistics.duplicates().stream()
                .flatMap(group -> group.copies().stream())
                .map(Copy::article)
                .collect(Collectors.toUnmodifiableSet());
    }
}
