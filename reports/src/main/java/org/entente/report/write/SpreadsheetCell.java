package org.entente.report.write;

/** Texts as cells of a table that may be opened with a spreadsheet program. */
public final class SpreadsheetCell {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /**
     * The text with an apostrophe in front if it begins with {@code =}, {@code +}, {@code -}, {@code @}, one of their
     * full-width forms, a tab or a line end, so that no spreadsheet runs it as a formula. U+FFFD stands for NUL, which many readers refuse.
     */
    public static String harmless(String text) {
        String cell = WellFormed.text(text).replace('\0', '\uFFFD');
        return isFormula(cell) ? "'" + cell : cell;
    }

    /** The text that became this harmless cell. */
    public static String original(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
