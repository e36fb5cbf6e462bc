package org.entente.report.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The text of a {@code fontconfig.properties} that maps every logical font of Java to bundled files. */
final class FontConfiguration {
    private static final List<String> LOGICAL = List.of("dialog", "sansserif", "serif", "monospaced", "dialoginput");

    private record Style(String name, String pattern, BundledFont font) {}

    private static final List<Style> STYLES = List.of(
            new Style("plain", "medium-r", BundledFont.REGULAR),
            new Style("bold", "bold-r", BundledFont.BOLD),
            new Style("italic", "medium-i", BundledFont.ITALIC),
            new Style("bolditalic", "bold-i", BundledFont.BOLD_ITALIC));

    private FontConfiguration() {}

    static String of(Map<BundledFont, Path> files) {
        StringBuilder out = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (Style style : STYLES) {
            for (String logical : LOGICAL) {
                out.append(logical).append('.').append(style.name()).append(".latin-1=");
                out.append(pattern("liberation sans", style)).append('\n');
            }
            Path file = Objects.requireNonNull(files.get(style.font()));
            out.append("filename.").append(pattern("liberation_sans", style)).append('=');
            out.append(file.toString().replace("\\", "\\\\")).append('\n');
        }
        return out.toString();
    }

    private static String pattern(String family, Style style) {
        return "-misc-" + family + "-" + style.pattern() + "-normal--*-%d-*-*-p-*-iso8859-1";
    }
}
