package org.entente.stance.position.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.entente.stance.Stance;
import org.entente.stance.Statement;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Draws;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Label;
import org.entente.stance.position.Resampler;
import org.entente.stance.position.Tally;

/**
 * Corrects positions by reclassification rates: the probability of each true stance given the model's (Buonaccorsi,
 * Measurement Error, 2010, chapter 2). A statement of the model counts as FAVOR, as AGAINST and not at all, each by its
 * rate. The rates' own uncertainty comes in by the delta method.
 *
 * <p>The rates are taken for the same for all actors. Statements that the model overlooked are beyond correction.
 */
public final class Corrections {
    private static final List<Stance> SIDES = List.of(Stance.FAVOR, Stance.AGAINST);

    private final AggregationOptions options;
    private final Resampler resampler;

    public Corrections(AggregationOptions options) {
        this.options = options;
        this.resampler = new Resampler(options);
    }

    /**
     * Corrects the positions of the actors.
     *
     * @param statements all of the run, with any stance, so that every coded one is found
     * @param actors ids of those whose position has a score
     */
    public Correction of(CodedSample sample, List<Statement> statements, Evidence evidence, List<String> actors) {
        Map<String, Statement> model = new HashMap<>();
        statements.forEach(statement -> model.put(statement.id(), statement));
        ErrorRates rates = new ErrorRates(sample, model);
        List<CorrectedPosition> positions =
                actors.stream().map(actor -> corrected(actor, evidence, rates)).toList();
        List<MeasuredError> errors = new ArrayList<>();
        int coded = 0;
        for (Stance stance : Stance.values()) {
            coded += rates.coded(stance);
            if (SIDES.contains(stance) || rates.coded(stance) > 0) {
                errors.add(new MeasuredError(
                        stance,
                        rates.coded(stance),
                        rates.rate(stance, Stance.FAVOR),
                        rates.rate(stance, Stance.NEITHER),
                        rates.rate(stance, Stance.AGAINST)));
            }
        }
        return new Correction(coded, sample.coders().size(), errors, positions, leftOut(sample, model));
    }

    private static List<String> leftOut(CodedSample sample, Map<String, Statement> model) {
        TreeSet<String> unknown = new TreeSet<>();
        sample.coders().values().forEach(stances -> unknown.addAll(stances.keySet()));
        unknown.removeAll(model.keySet());
        List<String> leftOut = new ArrayList<>(sample.leftOut());
        unknown.forEach(id -> leftOut.add("No statement of this run has the id '" + id + "'."));
        return leftOut;
    }

    private CorrectedPosition corrected(String actor, Evidence evidence, ErrorRates rates) {
        List<Statement> statements = evidence.toward(actor);
        Tally tally = Tally.of(actor + " corrected", statements, evidence, statement -> {
            double favor = rates.rate(statement.stance(), Stance.FAVOR);
            double against = rates.rate(statement.stance(), Stance.AGAINST);
            return new Tally.Sum(statement.weight() * (favor + against), statement.weight() * (favor - against));
        });
        Draws draws = resampler.draw(List.of(tally)).get(0);
        double error = Math.sqrt(variance(statements, tally, rates));
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(resampler.random("rates"));
        double[] deviations = new double[options.resamples()];
        for (int b = 0; b < deviations.length; b++) {
            deviations[b] = error * gaussian.sample();
        }
        Estimate estimate = resampler.estimate(draws.plus(deviations));
        return new CorrectedPosition(actor, Label.of(estimate), estimate);
    }

    /** Variance of the score that the rates' uncertainty brings about. */
    private double variance(List<Statement> statements, Tally tally, ErrorRates rates) {
        Map<Stance, Double> weights = new EnumMap<>(Stance.class);
        statements.forEach(statement -> weights.merge(statement.stance(), statement.weight(), Double::sum));
        double score = tally.score(options.priorStrength());
        double total = tally.weight() + options.priorStrength();
        double variance = 0;
        for (Stance model : SIDES) {
            double share = weights.getOrDefault(model, 0.0) / total;
            for (Stance one : SIDES) {
                for (Stance other : SIDES) {
                    variance += share
                            * slope(one, score)
                            * share
                            * slope(other, score)
                            * rates.covariance(model, one, other);
                }
            }
        }
        return Math.max(0, variance);
    }

    /** Derivative of the score by the rate of a true stance, for statements that are all of the weight. */
    private static double slope(Stance truth, double score) {
        return (truth == Stance.FAVOR ? 1 : -1) - score;
    }
}
