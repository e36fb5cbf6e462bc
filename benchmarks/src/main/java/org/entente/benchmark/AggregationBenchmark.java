package org.entente.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.report.Provenance;
import org.entente.report.Report;
import org.entente.report.write.StatementLines;
import org.entente.stance.Statement;
import org.entente.stance.StatementWeights;
import org.entente.stance.Target;
import org.entente.stance.position.Aggregates;
import org.entente.stance.position.AggregationOptions;
import org.entente.stance.position.Aggregator;
import org.entente.stance.position.Evidence;
import org.entente.stance.position.Origin;

/**
 * Compares the time of positions, relations and series, with their intervals, with that of reading the same statements
 * from {@code statements.jsonl}.
 */
public final class AggregationBenchmark {
    private static final List<String> ACTORS = List.of("moscow", "washington", "kabul", "taliban");
    private static final Target TARGET = new Target("cooperation-with-us", "cooperation with the US", "washington");
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final int DAYS = 7300;
    private static final double NANOS = 1e9;

    private final int statements;
    private final int articles;
    private final int rounds;

    AggregationBenchmark(int statements, int articles, int rounds) {
        this.statements = statements;
        this.articles = articles;
        this.rounds = rounds;
    }

    /** Takes the number of statements and that of articles, by default 100,000 and 10,000. */
    public static void main(String[] args) throws IOException {
        int statements = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        Path folder = Files.createTempDirectory("entente-benchmark");
        try {
            System.out.print(new AggregationBenchmark(statements, articles, 3).run(folder));
        } finally {
            Files.deleteIfExists(folder.resolve("statements.jsonl"));
            Files.delete(folder);
        }
    }

    /** Runs some rounds and says what each took; the first pays for loading classes and compiling. */
    String run(Path folder) throws IOException {
        write(folder);
        AggregationOptions options = AggregationOptions.defaults();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d statements, %,d articles, %,d resamples%n",
                statements,
                articles,
                options.resamples()));
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            List<Statement> read = read(folder.resolve("statements.jsonl"));
            long middle = System.nanoTime();
            Aggregates aggregates =
                    new Aggregator(options).aggregate(new Evidence(read, origins(), ACTORS, TARGET, List.of()));
            long end = System.nanoTime();
            text.append(String.format(
                    Locale.ROOT,
                    "round %d: reading %.2f s, %d positions, %d relations and %d points of series %.2f s, ratio %.2f%n",
                    round,
                    (middle - start) / NANOS,
                    aggregates.positions().size(),
                    aggregates.relations().size(),
                    aggregates.series().size(),
                    (end - middle) / NANOS,
                    (double) (end - middle) / (middle - start)));
        }
        return text.append(String.format(Locale.ROOT, "largest heap in use: %d MB%n", largestHeap() >> 20))
                .toString();
    }

    private void write(Path folder) throws IOException {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(7L);
        List<Statement> made = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            int holder = random.nextInt(ACTORS.size());
            int target = (holder + 1 + random.nextInt(ACTORS.size() - 1)) % ACTORS.size();
            made.add(MadeUp.statement(
                    "article-" + random.nextInt(articles),
                    i,
                    ACTORS.get(holder),
                    ACTORS.get(target),
                    0.1 + 0.9 * random.nextDouble() * (random.nextBoolean() ? 1 : -1),
                    0.25 + 0.75 * random.nextDouble()));
        }
        Report report = new Report(
                TARGET,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                made,
                List.of(),
                new Provenance("", "", List.of(), StatementWeights.defaults(), AggregationOptions.defaults()));
        new StatementLines().write(report, folder);
    }

    private static List<Statement> read(Path file) throws IOException {
        List<Statement> statements = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                statements.add(StatementLine.read(line));
            }
        }
        return statements;
    }

    private List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            origins.add(Origin.of("article-" + i, FIRST_DAY.plusDays((long) i * DAYS / articles)));
        }
        return origins;
    }

    private static long largestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
