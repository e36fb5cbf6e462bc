package org.entente.report.write;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.entente.report.font.BundledFont;

/** Text of charts in the bundled fonts; scripts whose letters join or run from the right are drawn as outlines. */
final class ChartText extends PdfBoxGraphics2DFontTextDrawer {
    ChartText(PDDocument document) {
        try {
            for (BundledFont font : BundledFont.values()) {
                try (InputStream bytes = font.open()) {
                    registerFont(font.fontName(), PDType0Font.load(document, bytes, true));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
            throws IOException, FontFormatException {
        StringBuilder plain = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            plain.append(c);
        }
        text.first();
        char[] characters = plain.toString().toCharArray();
        return !Font.textRequiresLayout(characters, 0, characters.length) && super.canDrawText(text, env);
    }
}
