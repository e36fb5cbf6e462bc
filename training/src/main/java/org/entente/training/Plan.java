package org.entente.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.stance.encoder.Parts;
import org.entente.training.data.Corpus;
import org.entente.training.data.DataSet;
import org.entente.training.data.Example;

/** Which stages a training consists of, and which rows each of them sees. */
final class Plan {
    private final Corpus corpus;
    private final Recipe recipe;
    private final long seed;

    Plan(Corpus corpus, Recipe recipe, long seed) {
        this.corpus = corpus;
        this.recipe = recipe;
        this.seed = seed;
    }

    /** Tells apart trainings that must not go on from each other's state. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(BaseEncoder.ID + recipe + seed, digest);
            corpus.training().forEach(example -> add(line(example), digest));
            corpus.development().forEach(example -> add(line(example), digest));
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

    /** The first stage; empty if no data set is for it. */
    Optional<Trainer.Stage> general() {
        return stage("general", generalRows(), recipe.generalEpochs(), recipe.generalRate(), 0);
    }

    /** The second stage; empty if no data set is for it. */
    Optional<Trainer.Stage> stance() {
        return stage("stance", stanceRows(), recipe.stanceEpochs(), recipe.stanceRate(), 1);
    }

    /** PLOVER rows without those of a fold: what the second stage adds for them, alone. */
    Optional<Trainer.Stage> fold(int fold) {
        Set<String> out = keys(foldRows(fold));
        List<Example> rows = ploverRows().stream()
                .filter(example -> !out.contains(key(example)))
                .toList();
        return stage("fold " + fold, rows, recipe.stanceEpochs(), recipe.stanceRate(), 2L + fold);
    }

    private List<Example> ploverRows() {
        return repeated(of(corpus.training(), DataSet.PLOVER), recipe.ploverRepeats());
    }

    private static List<Example> repeated(List<Example> rows, int times) {
        return Collections.nCopies(times, rows).stream().flatMap(List::stream).toList();
    }

    /** The PLOVER rows of a fold, of both parts. */
    List<Example> foldRows(int fold) {
        List<Example> rows = new ArrayList<>(of(corpus.training(), DataSet.PLOVER));
        rows.addAll(of(corpus.development(), DataSet.PLOVER));
        return rows.stream()
                .filter(row -> Parts.fifth(row.sentence().text()) == fold)
                .toList();
    }

    /** The development part without the rows of a fold. */
    List<Example> developmentWithout(int fold) {
        Set<String> out = keys(foldRows(fold));
        return corpus.development().stream()
                .filter(example -> !out.contains(key(example)))
                .toList();
    }

    private Optional<Trainer.Stage> stage(String name, List<Example> rows, int epochs, float rate, long number) {
        return rows.isEmpty() || epochs == 0
                ? Optional.empty()
                : Optional.of(new Trainer.Stage(
                        name, rows, epochs, rate, recipe.headRate(), recipe.dropout(), recipe.batch(), seed + number));
    }

    /** What is cross-validated must not be seen before either. */
    private List<Example> generalRows() {
        Set<String> plover = keys(of(corpus.training(), DataSet.PLOVER));
        return corpus.training().stream()
                .filter(example -> example.origin() != DataSet.PLOVER && example.origin() != DataSet.OWN)
                .filter(example -> !plover.contains(key(example)))
                .toList();
    }

    private List<Example> stanceRows() {
        List<Example> rows = new ArrayList<>(ploverRows());
        rows.addAll(repeated(of(corpus.training(), DataSet.OWN), recipe.ownRepeats()));
        if (rows.isEmpty()) {
            return List.of();
        }
        generalRows().stream()
                .filter(example -> Corpus.fraction("rehearsal " + example.group()) < recipe.rehearsalShare())
                .forEach(rows::add);
        return rows;
    }

    private static List<Example> of(List<Example> examples, DataSet set) {
        return examples.stream().filter(example -> example.origin() == set).toList();
    }

    private static Set<String> keys(List<Example> examples) {
        return examples.stream().map(Plan::key).collect(Collectors.toSet());
    }

    private static String key(Example example) {
        return Corpus.key(example.sentence().text());
    }
}
