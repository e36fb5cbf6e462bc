package org.entente.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.stance.Target;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Evidence;

/** Prints how often 95% intervals of positions hold the truth, as a table in Markdown. */
public final class CoverageTable {
    private static final List<Integer> ARTICLES = List.of(3, 10, 50);
    private static final List<Double> CORRELATIONS = List.of(0.1, 0.3, 0.5);
    private static final List<OptionalDouble> FAVOR =
            List.of(OptionalDouble.empty(), OptionalDouble.of(0.5), OptionalDouble.of(0.7), OptionalDouble.of(0.9));
    private static final double LEAST_FAVOR = 0.05;

    private final int runs;
    private final int resamples;

    CoverageTable(int runs, int resamples) {
        this.runs = runs;
        this.resamples = resamples;
    }

    /** Takes the number of runs of each cell, by default 1,000. */
    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        System.out.print(new CoverageTable(runs, AggregationOptions.defaults().resamples()).table());
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append("| articles | correlation | truth drawn anew | truth 0 | truth 0.3 | truth 0.6 | mean width |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        for (int articles : ARTICLES) {
            for (double correlation : CORRELATIONS) {
                table.append(String.format(Locale.ROOT, "| %d | %.1f |", articles, correlation));
                double width = 0;
                for (OptionalDouble favor : FAVOR) {
                    Cell cell = cell(articles, correlation, favor);
                    table.append(String.format(Locale.ROOT, " %.1f%% |", 100.0 * cell.covered() / runs));
                    width = favor.isEmpty() ? cell.width() / runs : width;
                }
                table.append(String.format(Locale.ROOT, " %.2f |%n", width));
            }
        }
        return table.toString().replace("\r", "");
    }

    private record Cell(int covered, double width) {}

    private Cell cell(int articles, double correlation, OptionalDouble favor) {
        UniformRandomProvider random =
                RandomSource.XO_SHI_RO_256_PP.create(1000L * articles + Math.round(100 * correlation));
        int covered = 0;
        double width = 0;
        for (int run = 0; run < runs; run++) {
            double share = favor.orElseGet(() -> LEAST_FAVOR + (1 - 2 * LEAST_FAVOR) * random.nextDouble());
            Population population = new Population(share, correlation);
            Estimate estimate = estimate(population, articles, random, run);
            boolean holds = estimate.interval().lower() <= population.truth()
                    && population.truth() <= estimate.interval().upper();
            covered += holds ? 1 : 0;
            width += estimate.interval().upper() - estimate.interval().lower();
        }
        return new Cell(covered, width);
    }

    private Estimate estimate(Population population, int articles, UniformRandomProvider random, int seed) {
        AggregationOptions defaults = AggregationOptions.defaults();
        AggregationOptions options = new AggregationOptions(
                defaults.level(),
                resamples,
                seed,
                defaults.priorStrength(),
                1,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                defaults.duplicateSimilarity());
        Evidence evidence = new Evidence(
                population.draw(articles, random),
                List.of(),
                List.of("holder"),
                new Target("target", "a target", "other"),
                List.of());
        return new Aggregator(options)
                .aggregate(evidence)
                .positions()
                .get(0)
                .estimate()
                .orElseThrow();
    }
}
