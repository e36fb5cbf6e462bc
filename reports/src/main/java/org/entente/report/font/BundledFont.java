package org.entente.report.font;

import java.io.IOException;
import java.io.InputStream;

/** A TrueType font on the class path. */
public enum BundledFont {
    REGULAR("/liberation/LiberationSans-Regular.ttf", "Liberation Sans"),
    BOLD("/liberation/LiberationSans-Bold.ttf", "Liberation Sans Bold"),
    ITALIC("/liberation/LiberationSans-Italic.ttf", "Liberation Sans Italic"),
    BOLD_ITALIC("/liberation/LiberationSans-BoldItalic.ttf", "Liberation Sans Bold Italic"),
    /** For characters that the others lack, such as Arabic letters and symbols. */
    FALLBACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "DejaVu Sans"),
    FALLBACK_BOLD("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf", "DejaVu Sans Bold");

    /** Name of the family that the first four belong to. */
    public static final String FAMILY = "Liberation Sans";

    /** Name of the fallback's family. */
    public static final String FALLBACK_FAMILY = "DejaVu Sans";

    private final String resource;
    private final String fontName;

    BundledFont(String resource, String fontName) {
        this.resource = resource;
        this.fontName = fontName;
    }

    /** What {@link java.awt.Font#getFontName()} says of it. */
    public String fontName() {
        return fontName;
    }

    /** The font's bytes; the caller closes the stream. */
    public InputStream open() throws IOException {
        InputStream stream = BundledFont.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("The font '" + resource + "' is not on the class path. Add the jar that holds it.");
        }
        return stream;
    }

    String fileName() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
