package org.entente.report.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes Java's text drawing work on a machine without fonts, where even {@code Font.createFont} fails. It must run before
 * any AWT class that draws text. Java reads a font configuration of ours instead of asking the system, on every machine
 * with X11 fonts, so that all run the same way; Windows and macOS always have fonts.
 */
public final class FontBoot {
    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final String HEADLESS = "java.awt.headless";

    private FontBoot() {}

    /**
     * Prepares this JVM, once.
     *
     * @throws UncheckedIOException if the folder for temporary files cannot be written
     */
    public static void ensure() {
        Objects.requireNonNull(Once.FILES);
    }

    /** Where the font lies as a file for as long as this JVM runs. */
    public static Path file(BundledFont font) {
        return Objects.requireNonNull(Once.FILES.get(font));
    }

    private static final class Once {
        static final Map<BundledFont, Path> FILES = boot();
    }

    private static Map<BundledFont, Path> boot() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        try {
            Path folder = Files.createTempDirectory("entente-fonts");
            folder.toFile().deleteOnExit();
            Map<BundledFont, Path> files = copyTo(folder);
            if (System.getProperty(CONFIGURATION) == null && asksTheSystemForFonts()) {
                Path configuration = folder.resolve("fontconfig.properties");
                Files.writeString(configuration, FontConfiguration.of(files));
                configuration.toFile().deleteOnExit();
                System.setProperty(CONFIGURATION, configuration.toString());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot put fonts into the folder for temporary files '" + System.getProperty("java.io.tmpdir")
                            + "': " + e.getMessage() + ". Set java.io.tmpdir to a folder that can be written.",
                    e);
        }
    }

    private static Map<BundledFont, Path> copyTo(Path folder) throws IOException {
        Map<BundledFont, Path> files = new EnumMap<>(BundledFont.class);
        for (BundledFont font : BundledFont.values()) {
            Path file = folder.resolve(font.fileName());
            try (InputStream bytes = font.open()) {
                Files.copy(bytes, file);
            }
            file.toFile().deleteOnExit();
            files.put(font, file);
        }
        return files;
    }

    private static boolean asksTheSystemForFonts() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("windows") && !system.startsWith("mac");
    }
}
