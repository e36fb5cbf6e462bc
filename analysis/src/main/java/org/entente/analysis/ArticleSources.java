package org.entente.analysis;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.read.ArticleFiles;
import org.entente.text.read.Reading;

/** The articles that a user named. */
final class ArticleSources {
    private ArticleSources() {}

    /**
     * What came of each file.
     *
     * @throws RequestException if a path does not exist, or no path leads to any file
     */
    static List<Reading> read(List<Path> paths) throws RequestException {
        if (paths.isEmpty()) {
            throw new RequestException("Expected articles or folders of articles, got none.");
        }
        for (Path path : paths) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new RequestException(Messages.oneLine(path.toString())
                        + ": expected an article or a folder of articles, but there is nothing of this name.");
            }
        }
        List<Reading> readings = ArticleFiles.withInstalledReaders().read(paths);
        requireAFile(paths, readings);
        return readings;
    }

    private static void requireAFile(List<Path> paths, List<Reading> readings) throws RequestException {
        Set<String> folders =
                paths.stream().filter(Files::isDirectory).map(Path::toString).collect(Collectors.toUnmodifiableSet());
        List<Reading.Unreadable> empty = readings.stream()
                .filter(Reading.Unreadable.class::isInstance)
                .map(Reading.Unreadable.class::cast)
                .filter(unreadable -> folders.contains(unreadable.file()))
                .toList();
        if (empty.size() == readings.size()) {
            throw new RequestException(empty.stream()
                    .map(unreadable -> Messages.oneLine(unreadable.file()) + ": " + unreadable.reason())
                    .collect(Collectors.joining("; ", "", ".")));
        }
    }
}
