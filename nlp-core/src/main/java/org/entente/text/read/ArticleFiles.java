package org.entente.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.entente.text.Article;

/**
 * Reads the articles in the files and folders that a user named. In folders, only {@code .txt}, {@code .md} and
 * {@code .markdown} files count, in all subfolders; hidden ones, and those called README, SOURCE or LICENSE, are left
 * out. A file that is named itself is always tried.
 */
public final class ArticleFiles {
    /** Larger files are no articles. */
    static final int LARGEST_FILE = 20_000_000;

    private final List<ArticleReader> readers;

    /** Tries the readers in the order of their ids, and plain text last. */
    public ArticleFiles(List<ArticleReader> readers) {
        this.readers = readers.stream()
                .sorted(Comparator.comparing(
                                (ArticleReader reader) -> reader.id().equals(PlainTextReader.ID))
                        .thenComparing(ArticleReader::id))
                .toList();
    }

    /** With all readers on the class path. */
    public static ArticleFiles withInstalledReaders() {
        return new ArticleFiles(ServiceLoader.load(ArticleReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Reads all articles, each file once. Never fails as a whole.
     *
     * @return outcomes in the order of {@code paths}, those of a folder by name
     */
    public List<Reading> read(List<Path> paths) {
        var run = new Run();
        paths.forEach(run::addPath);
        return List.copyOf(run.readings);
    }

    private final class Run {
        private final List<Reading> readings = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private final ArticleIds ids = new ArticleIds();

        void addPath(Path path) {
            try {
                if (Files.isDirectory(path)) {
                    addFolder(path);
                } else {
                    addFile(path, String.valueOf(path.getFileName()));
                }
            } catch (IOException e) {
                addProblem(path.toString(), IoReasons.of(e));
            }
        }

        private void addFolder(Path folder) throws IOException {
            int before = readings.size();
            List<ArticleFinder.Found> files = ArticleFinder.in(folder, this::addProblem);
            if (files.isEmpty() && readings.size() == before) {
                addProblem(folder.toString(), "expected articles (.txt, .md or .markdown) in this folder, found none");
            }
            files.forEach(found -> {
                try {
                    addFile(found.path(), found.name());
                } catch (IOException e) {
                    addProblem(found.name(), IoReasons.of(e));
                }
            });
        }

        private void addFile(Path path, String name) throws IOException {
            if (!seen.add(path.toRealPath())) {
                return;
            }
            try {
                readings.add(new Reading.Read(article(path, name, ids.next(name))));
            } catch (ArticleReadException e) {
                addProblem(name, String.valueOf(e.getMessage()));
            }
        }

        private void addProblem(String file, String reason) {
            String prefix = file + ":";
            // Readers put the file, and mostly the line, in front, as compilers do; the outcome names the file already.
            String rest = reason.startsWith(prefix)
                    ? reason.substring(prefix.length()).strip()
                    : reason;
            readings.add(new Reading.Unreadable(file, rest.matches("(?s)\\d+:.*") ? "line " + rest : rest));
        }
    }

    private Article article(Path path, String name, String id) throws IOException, ArticleReadException {
        byte[] bytes = bytes(path);
        var file = new SourceFile(id, name, TextDecoder.decode(bytes), sha256(bytes));
        for (ArticleReader reader : readers) {
            if (reader.reads(file)) {
                return withWords(reader.read(file));
            }
        }
        throw new ArticleReadException("no reader knows this format; available: "
                + String.join(", ", readers.stream().map(ArticleReader::id).toList()));
    }

    private static byte[] bytes(Path path) throws IOException, ArticleReadException {
        if (!Files.isRegularFile(path)) {
            throw new ArticleReadException("expected a regular file, found something else (a device or a pipe)");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST_FILE + 1);
        }
        if (bytes.length == 0) {
            throw new ArticleReadException("expected an article, found an empty file");
        }
        if (bytes.length > LARGEST_FILE) {
            throw new ArticleReadException("expected at most %d MB, found %d MB; split the file into articles"
                    .formatted(LARGEST_FILE / 1_000_000, (Files.size(path) + 999_999) / 1_000_000));
        }
        return bytes;
    }

    private static Article withWords(Article article) throws ArticleReadException {
        if (article.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ArticleReadException("expected an article, found no words");
        }
        return article;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
