package org.entente.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.entente.report.Printable;
import org.entente.report.font.BundledFont;
import org.entente.report.font.FontBoot;

/** Bundled fonts for drawing, and text that they can show. */
final class Typeface {
    private static final Map<BundledFont, Font> FONTS = load();
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Typeface() {}

    static Font regular(float size) {
        return font(BundledFont.REGULAR, size);
    }

    static Font bold(float size) {
        return font(BundledFont.BOLD, size);
    }

    static Font italic(float size) {
        return font(BundledFont.ITALIC, size);
    }

    /** The font itself, or the fallback of its weight where it lacks a character of the text. */
    static Font forText(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return font;
        }
        boolean bold = font.getFontName().contains("Bold");
        return font(bold ? BundledFont.FALLBACK_BOLD : BundledFont.FALLBACK, font.getSize2D());
    }

    /** The text on one line, with U+FFFD for each character that no bundled font has. */
    static String text(String text) {
        String printable = Printable.text(text);
        Font font = forText(printable, regular(12));
        StringBuilder out = new StringBuilder();
        printable.codePoints().forEach(c -> out.appendCodePoint(font.canDisplay(c) ? c : 0xFFFD));
        return out.toString();
    }

    /** Width in pixels of a text drawn in the font. */
    static double width(String text, Font font) {
        return forText(text, font).getStringBounds(text, MEASURE).getWidth();
    }

    private static Font font(BundledFont font, float size) {
        return Objects.requireNonNull(FONTS.get(font)).deriveFont(size);
    }

    private static Map<BundledFont, Font> load() {
        FontBoot.ensure();
        Map<BundledFont, Font> fonts = new EnumMap<>(BundledFont.class);
        for (BundledFont font : BundledFont.values()) {
            try {
                fonts.put(
                        font,
                        Font.createFont(Font.TRUETYPE_FONT, FontBoot.file(font).toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("The bundled font " + font + " cannot be read", e);
            }
        }
        return fonts;
    }
}
