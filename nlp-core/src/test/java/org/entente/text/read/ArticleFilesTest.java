package org.entente.text.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    @TempDir
    Path folder;

    @Test
    void readsFoldersInTheOrderOfNamesAndLeavesOutWhatIsNoArticle() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a.MD",
                "sub/c.markdown",
                "sub/deep/d.TXT",
                "README.md",
                "readme.txt",
                "SOURCE.txt",
                "LICENSE.txt",
                ".hidden.txt",
                ".git/e.txt",
                "f.html",
                "g.csv")) {
            write(name, "Words.");
        }
        assertThat(read(folder))
                .containsExactly("a a.MD", "b b.txt", "sub-c sub/c.markdown", "sub-deep-d sub/deep/d.TXT");
    }

    @Test
    void choosesTheReaderByNameAndContent() throws IOException {
        write("a.md", "*One.*");
        write("b.txt", "*Two.*");
        write("c.txt", "\"*Three.*\nCopyright Example Press Jan 2, 2015\"");
        assertThat(articles(folder)).extracting(Article::text).containsExactly("One.", "*Two.*", "*Three.*");
    }

    @Test
    void alwaysTriesAFileThatIsNamedItself() throws IOException {
        assertThat(read(write("README.md", "Words."), write("notes", "Words.")))
                .containsExactly("README README.md", "notes notes");
    }

    @Test
    void readsEachFileOnce() throws IOException {
        Path file = write("sub/a.txt", "Words.");
        assertThat(read(folder, file, folder.resolve("sub/../sub/a.txt"), folder))
                .containsExactly("sub-a sub/a.txt");
    }

    @Test
    void givesEveryArticleASafeIdOfItsOwn() throws IOException {
        for (String name : List.of(
                "a b.txt",
                "a-b.txt",
                "a_b.md",
                "A-B.md",
                "\u00e9t\u00e9.txt",
                "\u4e2d.txt",
                "<x>&\"y.txt",
                "a.b.txt")) {
            write(name, "Words.");
        }
        assertThat(read(folder))
                .containsExactly(
                        "x-y <x>&\"y.txt",
                        "A-B A-B.md",
                        "a-b-2 a b.txt",
                        "a-b-3 a-b.txt",
                        "a.b a.b.txt",
                        "a_b a_b.md",
                        "ete \u00e9t\u00e9.txt",
                        "article \u4e2d.txt");
    }

    @Test
    void keepsTheDigestOfTheFile() throws IOException {
        // printf 'Words.' | sha256sum (GNU coreutils 9)
        assertThat(articles(write("a.txt", "Words.")))
                .extracting(Article::sha256)
                .containsExactly("44dcebcdcc564a642123c985ea211a70d843bbb02df908a1a46172c4ca15c11f");
    }

    @Test
    void understandsByteOrderMarks() throws IOException {
        write("a.txt", "\uFEFFCaf\u00e9.", UTF_8);
        write("b.txt", "\uFEFFCaf\u00e9.", UTF_16BE);
        write("c.txt", "\uFEFFCaf\u00e9.", UTF_16LE);
        assertThat(articles(folder))
                .extracting(Article::text)
                .containsOnly("Caf\u00e9.")
                .hasSize(3);
    }

    @Test
    void saysWhichEncodingWasExpectedAndWhereItFailed() throws IOException {
        write("a.txt", "Un caf\u00e9 ferm\u00e9.", ISO_8859_1);
        assertThat(read(folder))
                .containsExactly(
                        "! a.txt: expected UTF-8, found byte 0xE9 at offset 6; convert the file to UTF-8, for example with:"
                                + " iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOff() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0});
        assertThat(read(folder)).hasSize(2).allMatch(line -> line.contains("expected UTF-"));
    }

    @Test
    void namesEveryBadFileAndReadsTheOthers() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \n\u00a0-- \"...\"\n");
        write("binary.txt", "a\0b");
        write("controls.txt", "\u0001\u0002\u0003abc");
        write("document.txt", "%PDF-1.7 ...");
        write("office.txt", "PK\u0003\u0004...");
        write("bad.md", "---\ndate: soon\n---\nWords.");
        write("good.txt", "Words.");
        assertThat(read(folder))
                .containsExactly(
                        "! bad.md: line 2: date 'soon' is not a calendar date; expected yyyy-MM-dd",
                        "! binary.txt: expected text, found a binary file (NUL byte at offset 1); UTF-16 needs a byte order mark",
                        "! blank.txt: expected an article, found no words",
                        "! controls.txt: expected text, found a binary file (3 control characters in 6 bytes)",
                        "! document.txt: expected text, found a PDF document; save its text as a UTF-8 file",
                        "! empty.txt: expected an article, found an empty file",
                        "good good.txt",
                        "! office.txt: expected text, found a ZIP archive or office document; save its text as a UTF-8 file");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        byte[] bytes = new byte[ArticleFiles.LARGEST_FILE + 1];
        Arrays.fill(bytes, (byte) 'a');
        Files.write(folder.resolve("a.txt"), bytes);
        assertThat(read(folder))
                .containsExactly("! a.txt: expected at most 20 MB, found 21 MB; split the file into articles");
    }

    @Test
    void namesAMissingPathAndAFolderWithoutArticles() throws IOException {
        Path missing = folder.resolve("missing");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(read(missing, empty))
                .containsExactly(
                        "! " + missing + ": expected a file or folder, found nothing there; check the path",
                        "! " + empty + ": expected articles (.txt, .md or .markdown) in this folder, found none");
    }

    @Test
    void followsLinksToFilesButNotToFolders() throws IOException {
        write("sub/a.txt", "Words.");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("sub/a.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("gone.txt"));
        assertThat(read(folder))
                .containsExactly(
                        "! sub/loop: links to folders inside a folder are not followed; name the folder itself",
                        "b b.txt",
                        "! c.txt: expected a file or folder, found nothing there; check the path");
    }

    @Test
    void namesTheReadersThatItHasWhenNoneFits() throws IOException {
        Path file = write("a.txt", "Words.");
        List<Reading> readings = new ArticleFiles(List.of(new MarkdownReader())).read(List.of(file));
        assertThat(compact(readings)).containsExactly("! a.txt: no reader knows this format; available: markdown");
    }

    private List<String> read(Path... paths) {
        return compact(ArticleFiles.withInstalledReaders().read(List.of(paths)));
    }

    private static List<String> compact(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading instanceof Reading.Unreadable bad
                        ? "! " + bad.file() + ": " + bad.reason()
                        : ((Reading.Read) reading).article().id() + " "
                                + ((Reading.Read) reading).article().file())
                .toList();
    }

    private List<Article> articles(Path path) {
        return ArticleFiles.withInstalledReaders().read(List.of(path)).stream()
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, UTF_8);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }
}
