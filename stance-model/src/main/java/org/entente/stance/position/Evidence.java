package org.entente.stance.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.Target;

/**
 * The statements that count: those that take a side, in articles that do not repeat others. The order in which
 * statements and articles came makes no difference.
 */
public final class Evidence {
    private final List<String> actors;
    private final Target target;
    private final Map<String, Origin> origins;
    private final Map<String, List<Statement>> byHolder = new HashMap<>();
    private final List<Statement> statements;
    private final List<LocalDate> dates;

    /**
     * Evidence for the actors.
     *
     * @param statements with any stance; those with NEITHER are left out
     * @param origins of the articles; one that is missing has neither date nor outlet
     * @param actors ids of the actors to list, in the order of the results
     * @param copies ids of articles that repeat others; their statements are left out
     */
    public Evidence(
            List<Statement> statements,
            Collection<Origin> origins,
            List<String> actors,
            Target target,
            Collection<String> copies) {
        this.actors = List.copyOf(actors);
        this.target = target;
        this.origins = new HashMap<>();
        origins.forEach(origin -> this.origins.put(origin.article(), origin));
        Set<String> leftOut = new HashSet<>(copies);
        this.dates = origins.stream()
                .filter(origin -> !leftOut.contains(origin.article()))
                .flatMap(origin -> origin.date().stream())
                .sorted()
                .toList();
        this.statements = statements.stream()
                .filter(statement -> statement.stance() != Stance.NEITHER && !leftOut.contains(statement.article()))
                .sorted(Comparator.comparing((Statement statement) -> fingerprint(statement.article()))
                        .thenComparing(Statement::article)
                        .thenComparingInt(Statement::sentence)
                        .thenComparing(Statement::span)
                        .thenComparing(Statement::id))
                .toList();
        this.statements.forEach(statement -> byHolder.computeIfAbsent(statement.holder(), holder -> new ArrayList<>())
                .add(statement));
    }

    /** Ids of the actors, in the order of the results. */
    public List<String> actors() {
        return actors;
    }

    /** What the positions are toward. */
    public Target target() {
        return target;
    }

    /** All statements that count. */
    public List<Statement> statements() {
        return statements;
    }

    /** What an actor's position rests on: statements toward the counterpart; the counterpart's own toward anyone else. */
    public List<Statement> toward(String actor) {
        boolean isCounterpart = actor.equals(target.counterpart());
        return byHolder.getOrDefault(actor, List.of()).stream()
                .filter(statement -> isCounterpart || statement.target().equals(target.counterpart()))
                .toList();
    }

    /** The statements of {@code toward} in articles with a date. */
    public List<Statement> dated(String actor) {
        return toward(actor).stream()
                .filter(statement -> date(statement).isPresent())
                .toList();
    }

    /** A holder's statements by the actor that they are toward. */
    Map<String, List<Statement>> byTarget(String holder) {
        Map<String, List<Statement>> byTarget = new LinkedHashMap<>();
        byHolder.getOrDefault(holder, List.of())
                .forEach(statement -> byTarget.computeIfAbsent(statement.target(), other -> new ArrayList<>())
                        .add(statement));
        return byTarget;
    }

    /** The date of the statement's article. */
    public Optional<LocalDate> date(Statement statement) {
        return origin(statement.article()).date();
    }

    /** The outlet of the statement's article. */
    public Optional<String> outlet(Statement statement) {
        return origin(statement.article()).outlet();
    }

    /** The dates of all articles that repeat no other, with or without statements, ascending. */
    public List<LocalDate> dates() {
        return dates;
    }

    /** The fingerprint of an article. */
    public String fingerprint(String article) {
        return origin(article).fingerprint();
    }

    private Origin origin(String article) {
        Origin origin = origins.get(article);
        return origin == null ? Origin.of(article) : origin;
    }
}
