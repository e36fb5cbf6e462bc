package org.entente.report.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.report.write.SamplesMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontBootTest {
    /** Hides the system's fonts and font configuration behind empty folders, in a mount space of the process's own. */
    private static final String WITHOUT_FONTS = "set -e; for d in /usr/share/fonts /usr/local/share/fonts /etc/fonts"
            + " /usr/share/fontconfig /var/cache/fontconfig \"$HOME/.fonts\" \"$HOME/.local/share/fonts\"; do"
            + " if [ -d \"$d\" ]; then mount -t tmpfs none \"$d\"; fi; done; exec \"$@\"";

    @TempDir
    Path temporary;

    @Test
    void aMachineWithoutFontsGivesTheSameBytes() throws Exception {
        assumeTrue(run(List.of("unshare", "-m", "sh", "-c", WITHOUT_FONTS, "sh", "true"), "probe") == 0);
        Path normal = temporary.resolve("normal");
        Path bare = temporary.resolve("bare");
        assertThat(run(java(normal), "normal-log")).isZero();
        Stream<String> hidden = Stream.of("unshare", "-m", "sh", "-c", WITHOUT_FONTS, "sh");
        assertThat(run(Stream.concat(hidden, java(bare).stream()).toList(), "bare-log"))
                .as(() -> log("bare-log"))
                .isZero();
        assertThat(files(normal)).hasSizeGreaterThan(10).isEqualTo(files(bare));
        for (String file : files(normal)) {
            assertThat(bare.resolve(file)).hasSameBinaryContentAs(normal.resolve(file));
        }
    }

    @Test
    void theFontsAreFilesThatJavaCanRead() throws IOException {
        for (BundledFont font : BundledFont.values()) {
            assertThat(Files.size(FontBoot.file(font))).isGreaterThan(100_000);
        }
        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
    }

    private static List<String> java(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SamplesMain.class.getName(),
                folder.toString(),
                "usual");
    }

    private int run(List<String> command, String log) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(temporary.resolve(log).toFile())
                    .start();
        } catch (IOException e) {
            return -1;
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String log(String name) {
        try {
            return Files.readString(temporary.resolve(name));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
