package org.keqiao.web.spreadsheet;

/** Text that a spreadsheet program shows and never takes for a formula (OWASP, CSV injection). */
public final class SafeCell {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
