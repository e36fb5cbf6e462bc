package org.entente.text.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Finds the files in a folder that may be articles. Links to folders are reported, not followed: they may loop. */
final class ArticleFinder extends SimpleFileVisitor<Path> {
    private static final Pattern NO_ARTICLE = Pattern.compile("(?:README|SOURCE|LICENSE).*", Pattern.CASE_INSENSITIVE);

    /** @param name path relative to the folder, with '/' between names */
    record Found(Path path, String name) {}

    private final Path folder;
    private final BiConsumer<String, String> problems;
    private final List<Found> found = new ArrayList<>();

    private ArticleFinder(Path folder, BiConsumer<String, String> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The files, ordered by name; {@code problems} gets name and reason of what could not be looked into. */
    static List<Found> in(Path folder, BiConsumer<String, String> problems) throws IOException {
        Path real = folder.toRealPath();
        var finder = new ArticleFinder(real, problems);
        Files.walkFileTree(real, finder);
        finder.found.sort(Comparator.comparing(Found::name));
        return finder.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (Files.isDirectory(file)) {
            problems.accept(name(file), "links to folders inside a folder are not followed; name the folder itself");
        } else if (isArticle(file)) {
            found.add(new Found(file, name(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.accept(name(file), IoReasons.of(e));
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        boolean text =
                MarkdownReader.isMarkdown(name) || name.toLowerCase(Locale.ROOT).endsWith(".txt");
        return text && !NO_ARTICLE.matcher(name).matches();
    }

    private String name(Path path) {
        List<String> names = new ArrayList<>();
        folder.relativize(path).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }
}
