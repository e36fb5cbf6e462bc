package org.entente.training.report;

/** Text in HTML. */
final class Html {
    private Html() {}

    /** The text without a meaning of its own in HTML and SVG, in elements and in quoted attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
