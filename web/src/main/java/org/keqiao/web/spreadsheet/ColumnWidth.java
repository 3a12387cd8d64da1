package org.keqiao.web.spreadsheet;

import java.util.stream.Stream;

/** How wide a column of a workbook is for what stands in it: in digits, of which a Chinese character takes two. */
public final class ColumnWidth {

    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final int MARGIN = 2;

    private ColumnWidth() {}

    /** So wide that the longest is seen, unless it is longer than one likes to read in a line. */
    public static int of(Stream<String> texts) {
        int longest =
                texts.flatMap(String::lines).mapToInt(ColumnWidth::digits).max().orElse(0);
        return Math.clamp(longest + MARGIN, LEAST, MOST);
    }

    private static int digits(String line) {
        return line.codePoints().map(ColumnWidth::digits).sum();
    }

    private static int digits(int character) {
        boolean wide = Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF01 && character <= 0xFF60);
        return wide ? 2 : 1;
    }
}
