package org.entente.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.stance.encoder.Parts;
import org.entente.training.data.Corpus;
import org.entente.training.data.DataSet;
import org.entente.training.data.Example;
import org.entente.training.data.Relations;

/** Which stages a training consists of, and which rows each of them sees. */
final class Plan {
    private static final Set<DataSet> GENERAL = EnumSet.of(DataSet.DSE, DataSet.NEWSMTSC, DataSet.PLOVER_GOLD);

    /** Between the seeds of one cycle and the next; more than there are stages. */
    private static final long CYCLE = 1000;

    private final Corpus corpus;
    private final Recipe recipe;
    private final long seed;
    private final List<Example> own;
    private final List<Step> general;
    private final List<Step> ofOwn;

    Plan(Corpus corpus, Recipe recipe, long seed) {
        this.corpus = corpus;
        this.recipe = recipe;
        this.seed = seed;
        general = cycles("general", generalRows(), recipe.general(), 0, Optional.empty());
        own = Relations.added(of(DataSet.OWN));
        ofOwn = own.isEmpty()
                ? List.of()
                : cycles("own", with(own, generalRows(), recipe.own()), recipe.own(), 1, last(general));
    }

    /**
     * A stage with all that its weights depend on.
     *
     * @param development rows to measure on, of the data sets that the stage trains on
     * @param fingerprint of rows, recipe, seed and the stages before: equal ones end in equal weights
     */
    record Step(Trainer.Stage stage, List<Example> development, String fingerprint) {}

    /** The cycles of the first phase; none if no data set is for it. */
    List<Step> general() {
        return general;
    }

    /** The cycles of the second phase; none if there are no rows of our own form. */
    List<Step> own() {
        return ofOwn;
    }

    private List<Step> cycles(String name, List<Example> rows, Recipe.Phase phase, long number, Optional<Step> before) {
        List<Step> cycles = new ArrayList<>();
        for (int cycle = 0; cycle < phase.cycles(); cycle++) {
            step(
                            cycle == 0 ? name : name + " " + (cycle + 1),
                            rows,
                            phase,
                            number + CYCLE * cycle,
                            corpus.development(),
                            last(cycles).or(() -> before))
                    .ifPresent(cycles::add);
        }
        return List.copyOf(cycles);
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private Optional<Step> beforePlover() {
        return last(ofOwn).or(() -> last(general));
    }

    /** The third phase; empty if there are no PLOVER rows. */
    Optional<Step> plover() {
        List<Example> rows = of(DataSet.PLOVER);
        List<Example> earlier =
                Stream.concat(generalRows().stream(), own.stream()).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : step(
                        "plover",
                        with(rows, earlier, recipe.plover()),
                        recipe.plover(),
                        2,
                        corpus.development(),
                        beforePlover());
    }

    /** The third phase for PLOVER rows without those of a fold, and without rows of the phases before. */
    Optional<Step> fold(int fold) {
        Set<String> out = keys(foldRows(fold));
        List<Example> rows = of(DataSet.PLOVER).stream()
                .filter(example -> !out.contains(key(example)))
                .toList();
        List<Example> development = corpus.development().stream()
                .filter(example -> !out.contains(key(example)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : step(
                        "fold " + fold,
                        repeated(rows, recipe.plover().repeats()),
                        recipe.plover(),
                        3L + fold,
                        development,
                        beforePlover());
    }

    /** The PLOVER rows of a fold, of both parts. */
    List<Example> foldRows(int fold) {
        return Stream.concat(corpus.training().stream(), corpus.development().stream())
                .filter(example -> example.origin() == DataSet.PLOVER)
                .filter(row -> Parts.fifth(row.sentence().text()) == fold)
                .toList();
    }

    private Optional<Step> step(
            String name,
            List<Example> rows,
            Recipe.Phase phase,
            long number,
            List<Example> development,
            Optional<Step> before) {
        if (rows.isEmpty() || phase.epochs() == 0) {
            return Optional.empty();
        }
        Trainer.Stage stage = new Trainer.Stage(
                name,
                rows,
                phase.epochs(),
                phase.rate(),
                recipe.headRate(),
                recipe.dropout(),
                recipe.renamed(),
                recipe.batch(),
                seed + number);
        Set<DataSet> sets = rows.stream().map(Example::origin).collect(Collectors.toSet());
        List<Example> own = development.stream()
                .filter(example -> sets.contains(example.origin()))
                .toList();
        String settings = BaseEncoder.ID + " " + recipe.frozenLayers() + " " + recipe.headRate() + " "
                + recipe.dropout() + " " + recipe.renamed() + " " + recipe.batch() + " " + recipe.patience() + " "
                + phase + " " + seed + " "
                + before.map(Step::fingerprint).orElse("");
        return Optional.of(new Step(stage, own, fingerprint(settings, rows, own)));
    }

    private static String fingerprint(String settings, List<Example> rows, List<Example> development) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(settings, digest);
            rows.forEach(example -> add(line(example), digest));
            development.forEach(example -> add(line(example), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void add(String line, MessageDigest digest) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Example example) {
        return example.origin() + " " + example.group() + " " + example.sentence() + " "
                + new TreeMap<>(example.labels());
    }

    /** What is cross-validated must not be seen before. */
    private List<Example> generalRows() {
        Set<String> plover = keys(of(DataSet.PLOVER));
        return rows(example -> GENERAL.contains(example.origin()) && !plover.contains(key(example)));
    }

    private static List<Example> with(List<Example> rows, List<Example> earlier, Recipe.Phase phase) {
        List<Example> all = new ArrayList<>(repeated(rows, phase.repeats()));
        earlier.stream()
                .filter(example -> Corpus.fraction("rehearsal " + example.group()) < phase.rehearsal())
                .forEach(all::add);
        return all;
    }

    private static List<Example> repeated(List<Example> rows, int times) {
        return Collections.nCopies(times, rows).stream().flatMap(List::stream).toList();
    }

    private List<Example> of(DataSet set) {
        return rows(example -> example.origin() == set);
    }

    private List<Example> rows(Predicate<Example> wanted) {
        return corpus.training().stream().filter(wanted).toList();
    }

    private static Set<String> keys(List<Example> examples) {
        return examples.stream().map(Plan::key).collect(Collectors.toSet());
    }

    private static String key(Example example) {
        return Corpus.key(example.sentence().text());
    }
}
