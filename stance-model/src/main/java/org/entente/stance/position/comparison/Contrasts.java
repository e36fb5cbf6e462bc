package org.entente.stance.position.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Draws;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Interval;
import org.entente.stance.position.Resampler;
import org.entente.stance.position.Tally;

/**
 * Compares positions pair by pair, and each actor's before and after a day.
 *
 * <p>Interval and p-value rest on the standard error of the difference over the resamples and the normal distribution
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 12). Both sides share the weights of their
 * articles, so what two actors owe to the same articles does not count as a difference. All p-values of a report are
 * corrected together.
 */
public final class Contrasts {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double SMALLEST = 1e-12;

    private final AggregationOptions options;
    private final Resampler resampler;

    public Contrasts(AggregationOptions options) {
        this.options = options;
        this.resampler = new Resampler(options);
    }

    private record Drawn(Side side, Draws draws) {}

    /**
     * The comparisons.
     *
     * @param actors ids of those whose position has a score
     */
    public List<Contrast> of(Evidence evidence, List<String> actors) {
        List<Contrast> contrasts = new ArrayList<>(pairs(evidence, actors));
        split(evidence).ifPresent(day -> contrasts.addAll(periods(evidence, actors, day)));
        List<Double> corrected =
                Holm.corrected(contrasts.stream().map(Contrast::p).toList());
        for (int i = 0; i < contrasts.size(); i++) {
            Contrast c = contrasts.get(i);
            contrasts.set(
                    i,
                    new Contrast(
                            c.kind(), c.first(), c.second(), c.difference(), c.interval(), c.p(), corrected.get(i)));
        }
        return contrasts;
    }

    /** The first day of the second period: the date of the middle article, unless the options name a day. */
    private Optional<LocalDate> split(Evidence evidence) {
        List<LocalDate> dates = evidence.dates();
        return options.split().or(() -> dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() / 2)));
    }

    private List<Contrast> pairs(Evidence evidence, List<String> actors) {
        List<Drawn> sides = drawn(
                actors.stream()
                        .map(actor ->
                                new Part(actor, Optional.empty(), Optional.empty(), evidence.toward(actor), actor))
                        .toList(),
                evidence);
        List<Contrast> contrasts = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                contrasts.add(contrast(Contrast.Kind.ACTORS, sides.get(i), sides.get(j)));
            }
        }
        return contrasts;
    }

    private List<Contrast> periods(Evidence evidence, List<String> actors, LocalDate day) {
        List<Part> parts = new ArrayList<>();
        for (String actor : actors) {
            List<Statement> dated = evidence.dated(actor);
            List<Statement> before = dated.stream()
                    .filter(statement -> evidence.date(statement).orElseThrow().isBefore(day))
                    .toList();
            List<Statement> after = dated.stream()
                    .filter(statement -> !evidence.date(statement).orElseThrow().isBefore(day))
                    .toList();
            if (!before.isEmpty() && !after.isEmpty()) {
                parts.add(new Part(actor, Optional.empty(), Optional.of(day.minusDays(1)), before, actor + '<' + day));
                parts.add(new Part(actor, Optional.of(day), Optional.empty(), after, actor + '>' + day));
            }
        }
        List<Drawn> sides = drawn(parts, evidence);
        List<Contrast> contrasts = new ArrayList<>();
        for (int i = 0; i < sides.size(); i += 2) {
            contrasts.add(contrast(Contrast.Kind.PERIODS, sides.get(i), sides.get(i + 1)));
        }
        return contrasts;
    }

    private record Part(
            String actor, Optional<LocalDate> from, Optional<LocalDate> to, List<Statement> statements, String name) {}

    private List<Drawn> drawn(List<Part> parts, Evidence evidence) {
        List<Draws> draws = resampler.draw(parts.stream()
                .map(part -> Tally.of(part.name(), part.statements(), evidence))
                .toList());
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Draws of = draws.get(i);
            drawn.add(new Drawn(
                    new Side(
                            part.actor(),
                            part.from(),
                            part.to(),
                            of.score(),
                            part.statements().size()),
                    of));
        }
        return drawn;
    }

    private Contrast contrast(Contrast.Kind kind, Drawn first, Drawn second) {
        Draws difference = second.draws().minus(first.draws());
        double error = Math.max(SMALLEST, difference.standardError());
        double reach = error * NORMAL.inverseSurvivalProbability((1 - options.level()) / 2);
        double p = Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(difference.score()) / error));
        Interval interval = new Interval(
                Math.max(-2, difference.score() - reach), Math.min(2, difference.score() + reach), options.level());
        return new Contrast(kind, first.side(), second.side(), difference.score(), interval, p, p);
    }
}
