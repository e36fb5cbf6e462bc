package org.entente.training.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.analysis.RequestException;

/**
 * The rows to learn from, without repeats, in parts that share no sentence.
 *
 * @param training rows to learn from
 * @param development rows that decide when to stop, and on which the probabilities are calibrated
 * @param counts what became of the rows of each data set
 * @param problems what could not be read, a line for each file
 */
public record Corpus(List<Example> training, List<Example> development, List<Count> counts, List<String> problems) {
    public Corpus {
        training = List.copyOf(training);
        development = List.copyOf(development);
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all files and splits their rows by digests of their sentences, so that a sentence is always in the same part.
     *
     * @param developmentShare share of rows in the development part
     * @param limit how many rows of each data set to use at most
     */
    public static Corpus read(Sources sources, double developmentShare, int limit) throws RequestException {
        Set<String> excluded = sources.excludedSentences();
        Map<DataSet, List<LabelledFile>> files = sources.read().stream()
                .collect(Collectors.groupingBy(
                        LabelledFile::set, () -> new EnumMap<>(DataSet.class), Collectors.toList()));
        Map<DataSet, Split> splits = new EnumMap<>(DataSet.class);
        files.forEach((set, read) -> splits.put(set, Split.of(read, excluded, developmentShare, limit)));
        Set<String> elsewhere = splits.values().stream()
                .flatMap(split ->
                        Stream.concat(split.part(Part.DEVELOPMENT).stream(), split.part(Part.SET_ASIDE).stream()))
                .map(example -> key(example.sentence().text()))
                .collect(Collectors.toSet());
        splits.values().forEach(split -> split.removeShared(elsewhere));
        return new Corpus(
                splits.values().stream()
                        .flatMap(split -> split.part(Part.TRAINING).stream())
                        .toList(),
                splits.values().stream()
                        .flatMap(split -> split.part(Part.DEVELOPMENT).stream())
                        .toList(),
                splits.entrySet().stream()
                        .map(split -> split.getValue().count(split.getKey()))
                        .toList(),
                files.values().stream()
                        .flatMap(List::stream)
                        .flatMap(file -> problem(file).stream())
                        .toList());
    }

    private static Optional<String> problem(LabelledFile file) {
        return file.problem()
                .map(problem -> file.path() + ": left out " + file.unreadable()
                        + (file.unreadable() == 1 ? " row that cannot be read; " : " rows that cannot be read; ")
                        + problem);
    }

    /** A sentence as it is compared: white space does not matter. */
    public static String key(String sentence) {
        return sentence.replaceAll("\\s+", " ").trim();
    }

    /** A number in [0, 1) that looks random but is always the same for a text. */
    public static double fraction(String text) {
        return Part.fraction(text);
    }

    /** The rows of one data set by part, and how many there were. */
    private static final class Split {
        private final Map<Part, List<Example>> parts = new EnumMap<>(Part.class);
        private int rows;
        private int unreadable;
        private int repeats;
        private int excluded;
        private int shared;
        private int beyond;

        static Split of(List<LabelledFile> files, Set<String> excluded, double developmentShare, int limit) {
            Split split = new Split();
            List<Example> kept = new ArrayList<>();
            Set<Example> seen = new HashSet<>();
            for (LabelledFile file : files) {
                split.unreadable += file.unreadable();
                for (Example example : file.examples()) {
                    split.rows++;
                    if (excluded.contains(key(example.sentence().text()))) {
                        split.excluded++;
                    } else if (!seen.add(example)) {
                        split.repeats++;
                    } else {
                        kept.add(example);
                    }
                }
            }
            for (Example example : split.limited(kept, limit)) {
                split.part(Part.of(example, developmentShare)).add(example);
            }
            return split;
        }

        /** Files are often sorted, by class or by time: the rows to keep are those with the lowest digests. */
        private List<Example> limited(List<Example> examples, int limit) {
            if (examples.size() <= limit) {
                return examples;
            }
            beyond = examples.size() - limit;
            Map<Example, Double> place = new HashMap<>();
            examples.forEach(example -> place.put(example, Part.fraction("limit " + example.group())));
            return examples.stream()
                    .sorted(Comparator.comparingDouble(example -> place.getOrDefault(example, 1.0)))
                    .limit(limit)
                    .toList();
        }

        List<Example> part(Part part) {
            return parts.computeIfAbsent(part, none -> new ArrayList<>());
        }

        /** A pair's sentence can stand in another row as well. */
        void removeShared(Set<String> sentences) {
            List<Example> training = part(Part.TRAINING);
            int before = training.size();
            training.removeIf(
                    example -> sentences.contains(key(example.sentence().text())));
            shared = before - training.size();
        }

        Count count(DataSet set) {
            return new Count(
                    set,
                    rows,
                    unreadable,
                    repeats,
                    excluded,
                    part(Part.SET_ASIDE).size(),
                    shared,
                    beyond,
                    part(Part.DEVELOPMENT).size(),
                    part(Part.TRAINING).size());
        }
    }
}
