package org.entente.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.entente.stance.Statement;

/**
 * Articles to draw from, in which the statements of one article are alike: each article has its own share of statements
 * in favor, which follows a beta distribution (the beta-binomial model; Skellam, Journal of the Royal Statistical
 * Society B 10, 1948).
 *
 * @param favor share of statements in favor, in (0, 1)
 * @param correlation of two statements of one article, in (0, 1)
 */
record Population(double favor, double correlation) {
    private static final double[] WEIGHTS = {1, 0.9, 0.8, 0.8, 0.5, 0.25};
    private static final double LEAST_SCORE = 0.5;
    private static final double MEAN_SCORE = 0.75;
    private static final int MORE_STATEMENTS = 3;

    /** The mean score of all statements: what an interval should hold. */
    double truth() {
        return (2 * favor - 1) * MEAN_SCORE;
    }

    /** So many articles with one to some ten statements each, four on average. */
    List<Statement> draw(int articles, UniformRandomProvider random) {
        double size = (1 - correlation) / correlation;
        var pro = AhrensDieterMarsagliaTsangGammaSampler.of(random, favor * size, 1);
        var con = AhrensDieterMarsagliaTsangGammaSampler.of(random, (1 - favor) * size, 1);
        var more = PoissonSampler.of(random, MORE_STATEMENTS);
        List<Statement> statements = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            double one = pro.sample();
            double other = con.sample();
            double share = one + other > 0 ? one / (one + other) : favor;
            int count = 1 + more.sample();
            for (int sentence = 0; sentence < count; sentence++) {
                double strength = LEAST_SCORE + (1 - LEAST_SCORE) * random.nextDouble();
                statements.add(MadeUp.statement(
                        "a" + article,
                        sentence,
                        "holder",
                        "other",
                        random.nextDouble() < share ? strength : -strength,
                        WEIGHTS[random.nextInt(WEIGHTS.length)]));
            }
        }
        return statements;
    }
}
