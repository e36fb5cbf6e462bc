package org.entente.stance.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the corpus PolNeAR: a folder with {@code text/*.txt} and {@code attributions/*.ann}. Where two people have
 * annotated an article, the file whose name comes first counts.
 */
public final class PolnearCorpus {
    private static final Pattern ANNOTATION = Pattern.compile("(.+)_[0-9a-f]+\\.ann");
    private static final Pattern TEXT = Pattern.compile("[^_]+_(\\d{4}-\\d{2}-\\d{2})_.*");

    private PolnearCorpus() {}

    /** The corpus in two parts that share no article. */
    public record Split(List<LabelledArticle> train, List<LabelledArticle> development) {}

    /** The articles of the folder that have an annotation, in the order of their dates, then of their names. */
    public static List<LabelledArticle> read(Path folder) throws IOException {
        Map<String, Path> annotations = annotations(folder.resolve("attributions"));
        List<LabelledArticle> articles = new ArrayList<>();
        for (Map.Entry<String, Path> annotation : annotations.entrySet()) {
            String name = annotation.getKey();
            String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
            articles.add(new LabelledArticle(name, date(name), text, BratFile.read(annotation.getValue(), text)));
        }
        articles.sort(Comparator.comparing(LabelledArticle::date).thenComparing(LabelledArticle::name));
        return articles;
    }

    /** Sets the last {@code development} articles aside; {@code articles} are in the order of their dates. */
    public static Split split(List<LabelledArticle> articles, int development) {
        if (development < 0 || development > articles.size()) {
            throw new IllegalArgumentException("Development part must have 0 to " + articles.size()
                    + " articles, as many as there are, got " + development);
        }
        int first = articles.size() - development;
        return new Split(articles.subList(0, first), articles.subList(first, articles.size()));
    }

    private static Map<String, Path> annotations(Path folder) throws IOException {
        Map<String, Path> first = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = ANNOTATION.matcher(file.getFileName().toString());
                if (name.matches()) {
                    first.putIfAbsent(name.group(1), file);
                }
            }
        }
        return first;
    }

    private static LocalDate date(String name) throws IOException {
        Matcher parts = TEXT.matcher(name);
        try {
            if (parts.matches()) {
                return LocalDate.parse(parts.group(1));
            }
        } catch (DateTimeException e) {
            throw new IOException(
                    "File name '" + name + "' has no calendar date; expected publisher_yyyy-MM-dd_title", e);
        }
        throw new IOException("File name '" + name + "' has no date; expected publisher_yyyy-MM-dd_title");
    }
}
